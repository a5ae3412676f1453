/**
 * The reference pages of a catalogue: an index, a page for each entry, a search, and the exports.
 * Everything is made from the catalogue when it is first asked for. What HTTP has to say about it
 * is the servlet's.
 */
package org.errata.servlet.page;
