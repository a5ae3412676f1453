/**
 * An HTTP/1.1 client on a plain socket: it sends requests exactly as a test writes them and returns
 * responses exactly as they arrive, complete or not. A client library would correct the requests
 * and hide how a response ended.
 */
package org.errata.servlet.wire;
