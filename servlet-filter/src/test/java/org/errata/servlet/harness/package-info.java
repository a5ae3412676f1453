/**
 * The test harness: it starts each servlet container in its own JVM, with the web applications of
 * the tests deployed from folders, and gives tests a connection to it and its log.
 */
package org.errata.servlet.harness;
