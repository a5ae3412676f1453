/**
 * The load benchmark: starts each contestant in a JVM of its own, drives them with wrk in turns,
 * and writes down what a request costs each of them, as a ratio to a named reference. {@link
 * org.errata.demo.load.Load} is the main program, {@code Parts} says what is compared.
 */
package org.errata.demo.load;
