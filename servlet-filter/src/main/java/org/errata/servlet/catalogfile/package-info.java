/**
 * Reads the files that a web application names: catalogues, their translations, and the profiles of
 * clients. One reader turns JSON into {@link org.errata.servlet.catalogfile.JsonNode nodes} that
 * know their position, so that every problem is told with line and column; JSON-B binds the entries
 * that have no problem.
 *
 * <p>Internal: not exported by the module. For use by one thread, while the web application starts.
 */
package org.errata.servlet.catalogfile;
