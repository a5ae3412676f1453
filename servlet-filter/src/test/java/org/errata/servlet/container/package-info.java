/**
 * The harness: starts each servlet container in a JVM of its own, with the test's web applications
 * deployed from folders as an operator would, and lets tests talk to it.
 */
package org.errata.servlet.container;
