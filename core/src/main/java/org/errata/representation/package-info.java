/**
 * Body formats of error responses. A {@link org.errata.representation.Representation} renders an
 * error response in one media type: the {@code err} JSON, problem+json (RFC 9457), HTML or plain
 * text. {@link org.errata.representation.Representations} chooses by the request's {@code Accept}
 * header (RFC 9110 section 12.5.1); if nothing is acceptable it returns a default, never a 406.
 *
 * <p>Everything here is thread-safe. Rendering depends on the error response alone, so that bodies
 * which depend on the catalogue alone are rendered once. Nothing here takes or returns null.
 */
package org.errata.representation;
