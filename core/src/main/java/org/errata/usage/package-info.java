/**
 * Whether an application raises entries that the catalogue has. {@link org.errata.usage.UsedIds} is
 * made for the unit tests of applications: it reads their class files, so that a typo fails the
 * build.
 *
 * <p>Everything here is immutable and thread-safe. Nothing here takes or returns null.
 */
package org.errata.usage;
