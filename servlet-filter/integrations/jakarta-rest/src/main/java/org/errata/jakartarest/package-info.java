/**
 * Hands over the exceptions of Jakarta REST resources to Errata. {@link
 * org.errata.jakartarest.ErrataFeature} is found by itself, or registered in a line. Thread-safe.
 */
package org.errata.jakartarest;
