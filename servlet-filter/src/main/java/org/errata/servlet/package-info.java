/**
 * What web applications name in their {@code web.xml} and import.
 *
 * <p>{@link org.errata.servlet.ErrorHandlingFilter} wraps the request and response into an exchange
 * (package {@code exchange}). What goes wrong in it is responded to by package {@code respond};
 * where containers differ, package {@code container} knows how. {@link
 * org.errata.servlet.RequestValidationFilter} checks the rules first and replays the body that they
 * have read (package {@code validation}). {@link org.errata.servlet.ErrorReferenceServlet} shows
 * the catalogue (package {@code reference}). Packages below never use this one.
 */
package org.errata.servlet;
