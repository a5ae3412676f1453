/**
 * A JSON body of one's own for error responses: a template with placeholders, the representation
 * made of it, and its JSON Schema.
 */
package org.errata.envelope;
