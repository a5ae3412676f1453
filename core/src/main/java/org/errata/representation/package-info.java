/**
 * How it is said. A {@link org.errata.representation.Representation} writes a report in one media
 * type: the {@code err} JSON of the API, problem+json (RFC 9457), a page for people, or plain text.
 * {@link org.errata.representation.Representations} chooses by the request's {@code Accept} header
 * (RFC 9110 section 12.5.1) and never comes back with nothing: an error is not answered with
 * another error about its form.
 *
 * <p>Everything here is immutable and thread-safe; rendering is pure, so that bodies which depend
 * on the catalogue alone can be made once. Nothing here takes or returns null.
 */
package org.errata.representation;
