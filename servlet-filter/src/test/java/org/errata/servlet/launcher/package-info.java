/**
 * The main classes that run in the JVMs of the containers. Each needs only its container and the
 * JDK, neither Errata nor other test classes.
 */
package org.errata.servlet.launcher;
