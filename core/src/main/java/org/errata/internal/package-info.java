/** Helpers for texts and names, for the other packages and modules of Errata alone. */
package org.errata.internal;
