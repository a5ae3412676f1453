/**
 * The response to a request that failed: an {@link org.errata.response.ErrorResponse} holds the
 * problems, the id of the request and the language. Immutable and thread-safe; nothing here takes
 * or returns null.
 */
package org.errata.response;
