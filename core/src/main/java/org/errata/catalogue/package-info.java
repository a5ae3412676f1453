/**
 * What may go wrong. A {@link org.errata.catalogue.Catalogue} is an immutable set of {@linkplain
 * org.errata.catalogue.Entry entries}, found by {@linkplain org.errata.catalogue.EntryId id}, by
 * HTTP status and by the class of an exception. The built-in one, {@code afc-general}, holds the
 * six general errors of a tax API; every other HTTP status has an entry made from the HTTP status
 * code registry, so that no error is ever without one.
 *
 * <p>Everything here is immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata.catalogue;
