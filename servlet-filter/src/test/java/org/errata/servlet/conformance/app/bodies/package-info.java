/** Servlets that read request bodies, forms and parts. */
package org.errata.servlet.conformance.app.bodies;
