/**
 * The classes that application code imports. The error filter responds to an {@link
 * org.errata.ErrataException} with entries of the catalogue. A {@link org.errata.Problem} is one
 * occurrence of an entry. A {@link org.errata.RequestId} identifies the request in its error
 * response and in the log.
 *
 * <p>Clients may see everything in a problem. Exceptions are for the log alone and are never part
 * of a problem. Values are immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata;
