/** Main classes that start a container, in a JVM of its own. */
package org.errata.frameworks.launcher;
