/** Servlets and filters that throw, call {@code sendError}, or set an error status. */
package org.errata.servlet.conformance.app.errors;
