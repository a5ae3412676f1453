/**
 * The errors that an application may have. A {@link org.errata.catalogue.Catalogue} is an immutable
 * set of {@linkplain org.errata.catalogue.Entry entries}, found by {@linkplain
 * org.errata.catalogue.EntryId id}, by HTTP status and by the class of an exception. A status for
 * which it has no entry gets one from the IANA HTTP Status Code Registry. {@link
 * org.errata.catalogue.HttpStatuses} is a built-in catalogue of that registry.
 *
 * <p>Everything here is immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata.catalogue;
