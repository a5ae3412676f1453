/**
 * An error response as it is sent: representation, header fields and request id, apart from the
 * servlet API.
 *
 * <p>Internal: not exported by the module. Everything here is thread-safe.
 */
package org.errata.servlet.message;
