/**
 * The conformance suite: a table of situations, and the tests that run them on every container over
 * plain sockets. {@link org.errata.servlet.conformance.ConformanceTable} lists the tables of the
 * packages below, each of which is one theme.
 */
package org.errata.servlet.conformance;
