/** Situations of the rules {@code credentials}, {@code client-profile}, {@code quota}. */
package org.errata.servlet.conformance.rules;
