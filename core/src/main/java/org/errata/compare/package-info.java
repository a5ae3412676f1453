/**
 * Comparison of a catalogue with an earlier one, for the unit tests of applications: {@link
 * org.errata.compare.CatalogueChanges}.
 *
 * <p>Everything here is immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata.compare;
