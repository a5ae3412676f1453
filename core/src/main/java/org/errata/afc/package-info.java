/**
 * What only the API knows that Errata was made for, called REST v2 in its texts: its general errors
 * ({@link org.errata.afc.AfcGeneral}) and the names of its header fields ({@link
 * org.errata.afc.AfcHeaders}). No other package of this module depends on this one.
 *
 * <p>Immutable and thread-safe. Nothing here returns null.
 */
package org.errata.afc;
