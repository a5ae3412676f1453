/** Small help with names and texts for the other packages; not for applications. */
package org.errata.internal;
