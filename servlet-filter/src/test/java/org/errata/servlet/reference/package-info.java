/** The reference servlet, as the README has it deployed, over HTTP on every container. */
package org.errata.servlet.reference;
