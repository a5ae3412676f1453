/**
 * The endpoints of the tax API. An endpoint that cannot process a request calls {@code sendError}
 * or throws; only the tax type that is not found names an entry of a catalogue. Contents are bound
 * with JSON-B.
 */
package org.errata.demo.tax;
