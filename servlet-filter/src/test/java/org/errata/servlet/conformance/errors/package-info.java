/** Situations of errors: exceptions, {@code sendError}, error statuses, and how they come about. */
package org.errata.servlet.conformance.errors;
