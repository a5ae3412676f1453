/**
 * Tells the log, once for a web application, that Errata is active and what will not work as its
 * deployer may expect: mappings, error pages, settings and copies that do not fit together. {@link
 * org.errata.servlet.startup.StartUpReport} is the entry point. What a container does not tell is
 * not guessed: filters that are registered in code have no order and no dispatcher types here.
 *
 * <p>Internal: not exported by the module. For use by one thread, while the web application starts.
 */
package org.errata.servlet.startup;
