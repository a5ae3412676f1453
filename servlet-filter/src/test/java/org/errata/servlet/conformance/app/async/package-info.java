/** Servlets that fail in asynchronous processing and non-blocking I/O. */
package org.errata.servlet.conformance.app.async;
