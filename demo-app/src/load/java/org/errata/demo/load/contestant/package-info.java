/**
 * The servers that the load benchmark compares, each in a JVM of its own. {@link
 * org.errata.demo.load.contestant.MeteredMain} starts a server and prints what its JVM has used.
 */
package org.errata.demo.load.contestant;
