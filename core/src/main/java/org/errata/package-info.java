/**
 * What application code imports. {@link org.errata.ErrataException} makes the error filter respond
 * with entries of the catalogue; a {@link org.errata.Problem} is one occurrence of an entry; a
 * {@link org.errata.RequestId} names the request in its error response and in the log.
 *
 * <p>The client may see everything that a problem holds. An exception is for the log alone and is
 * never part of a problem. All values are immutable and thread-safe; nothing here takes or returns
 * null.
 */
package org.errata;
