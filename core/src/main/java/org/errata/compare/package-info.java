/**
 * Whether a catalogue keeps what an earlier one has promised. {@link
 * org.errata.compare.CatalogueChanges} is made for the unit tests of applications.
 *
 * <p>Everything here is immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata.compare;
