/**
 * Checks for the unit tests of applications. {@link org.errata.testing.UsedIds} compares the ids
 * and arguments in compiled code with the catalogue, so that a typo fails the build.
 *
 * <p>Everything here is immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata.testing;
