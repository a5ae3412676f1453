/** Situations of HTTP: methods, header fields, content negotiation, request ids, security. */
package org.errata.servlet.conformance.protocol;
