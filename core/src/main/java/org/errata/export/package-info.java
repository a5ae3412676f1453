/**
 * The documents in which a catalogue is published: a catalogue file, an OpenAPI document, the JSON
 * Schemas of the bodies, and CSV. {@link org.errata.export.Export} lists them. They are made from
 * the catalogue and the representations, so that they agree with the error responses.
 *
 * <p>Everything here is immutable and thread-safe, and the same input always gives the same text.
 * Nothing here takes or returns null.
 */
package org.errata.export;
