/**
 * What others can load of a catalogue: the catalogue itself as JSON, an OpenAPI document, the JSON
 * Schemas of the bodies, a table. {@link org.errata.export.Export} names them all; each is made
 * from the catalogue and the representations alone, so that none of them says anything that the
 * answers do not.
 *
 * <p>Everything here is immutable and thread-safe, and the same input always gives the same text.
 * Nothing here takes or returns null.
 */
package org.errata.export;
