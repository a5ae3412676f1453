/**
 * Situations of whole applications: as the README sets them up, with other settings, with faults.
 */
package org.errata.servlet.conformance.deployment;
