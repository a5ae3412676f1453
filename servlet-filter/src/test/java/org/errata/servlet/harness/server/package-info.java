/**
 * Servers as users install them, each in a process of its own, with web applications deployed as
 * packed files. The build unpacks their distributions to {@code target/servers}.
 */
package org.errata.servlet.harness.server;
