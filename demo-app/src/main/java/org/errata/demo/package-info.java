/**
 * A small tax API on an embedded Jetty, with Errata. {@link org.errata.demo.Demo} starts it. The
 * packages: {@code tax} has the endpoints, {@code fault} has servlets that fail in many ways, and
 * {@code page} has the front page, which sends example requests to both.
 */
package org.errata.demo;
