/**
 * Clients that send requests exactly as a test writes them and return responses exactly as they
 * arrive, complete or not. A usual client library would correct the requests and hide how a
 * response ended. HTTP/1.1 is spoken on a plain socket; HTTP/2 through Jetty's client of single
 * frames.
 */
package org.errata.servlet.wire;
