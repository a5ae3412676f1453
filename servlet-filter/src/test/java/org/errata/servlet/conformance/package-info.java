/**
 * The conformance suite: a table of situations, what each must be answered with and which clause
 * says so, and the runner that brings them about on every container.
 */
package org.errata.servlet.conformance;
