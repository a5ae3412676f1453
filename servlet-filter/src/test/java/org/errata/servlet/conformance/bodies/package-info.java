/** Situations of request bodies: whole, incomplete, interrupted, unread, large. */
package org.errata.servlet.conformance.bodies;
