/**
 * What servlet containers do differently, seen from an error. {@link
 * org.errata.servlet.container.Containers} chooses one {@link
 * org.errata.servlet.container.Container} for a web application at start. To add a container, write
 * one class that extends {@link org.errata.servlet.container.OtherContainer}, and list it in {@code
 * Containers}.
 *
 * <p>Internal: not exported by the module. Thread-safe.
 */
package org.errata.servlet.container;
