/**
 * An error response as it is sent: representation, header fields and request id, apart from the
 * servlet API. The filter uses it, and so do the container adapters.
 *
 * <p>Internal: exported to the adapters alone. Everything here is thread-safe.
 */
package org.errata.servlet.message;
