/**
 * A small tax API on an embedded Jetty, behind Errata: {@link org.errata.demo.Demo} starts it,
 * {@code tax} has its endpoints, {@code fault} everything that can go wrong in an application, and
 * {@code page} the page from which people try both.
 */
package org.errata.demo;
