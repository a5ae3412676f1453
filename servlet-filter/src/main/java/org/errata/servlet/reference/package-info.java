/**
 * The reference pages of a catalogue (an index with a search, and a page for each entry) and its
 * exports. {@link org.errata.servlet.reference.ReferenceResponder} is the entry point: it answers
 * HTTP requests with a {@code ReferenceDocument}, which is made from the catalogue when it is first
 * requested. Internal: not exported by the module.
 */
package org.errata.servlet.reference;
