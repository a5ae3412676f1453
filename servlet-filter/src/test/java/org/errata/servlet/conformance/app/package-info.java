/**
 * What the servlets of the conformance suite share. The packages below hold the servlets and
 * filters of its web applications, by theme; each fails in the way that the path or a header field
 * names.
 */
package org.errata.servlet.conformance.app;
