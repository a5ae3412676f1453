/**
 * The load benchmark. It starts each contestant in a JVM of its own, sends requests to the
 * contestants in turns with wrk, and writes what a request costs, as a ratio to a reference. {@link
 * org.errata.demo.load.Load} is the main program. The packages: {@code plan} says what is compared,
 * {@code run} measures it, {@code report} writes the results, and {@code contestant} has the
 * servers.
 */
package org.errata.demo.load;
