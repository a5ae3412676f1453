/** Situations of asynchronous processing and non-blocking I/O. */
package org.errata.servlet.conformance.async;
