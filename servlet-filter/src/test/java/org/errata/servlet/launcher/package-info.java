/**
 * The main classes of the containers' own JVMs. Each knows the class path of its container and the
 * JDK, nothing else: neither Errata nor the rest of the tests.
 */
package org.errata.servlet.launcher;
