/**
 * The servers that the load benchmark compares, each the main program of a JVM of its own. {@link
 * org.errata.demo.load.contestant.Metered} starts one and tells the driver what it has used.
 */
package org.errata.demo.load.contestant;
