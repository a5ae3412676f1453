/**
 * Reads catalogue files and their translations, from wherever they are, and gathers every complaint
 * about them: what is JSON becomes {@link org.errata.servlet.catalogfile.JsonNode nodes} that know
 * where they stand, nodes become entries, entries a catalogue.
 *
 * <p>Internal: not exported by the module. For use by one thread, at start-up.
 */
package org.errata.servlet.catalogfile;
