/**
 * The web applications of the conformance suite: they misbehave in every way that the path of a
 * request names, and know nothing of Errata.
 */
package org.errata.servlet.conformance.app;
