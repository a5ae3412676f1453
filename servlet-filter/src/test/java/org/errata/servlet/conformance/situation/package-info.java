/**
 * What a {@link org.errata.servlet.conformance.situation.Situation} is: a request, how it is sent,
 * the expected outcome on each container; and the runner that verifies it. The tables of situations
 * are in the packages beside this one, by theme.
 */
package org.errata.servlet.conformance.situation;
