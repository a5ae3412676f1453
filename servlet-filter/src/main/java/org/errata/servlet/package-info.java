/**
 * The filters and the servlet that web applications name in their {@code web.xml}.
 *
 * <p>{@link org.errata.servlet.ErrorHandlingFilter} hands the application a watched request and
 * response. What goes wrong reaches {@code Answers}, which decides who answers; {@code Diagnosis}
 * tells what it means by the catalogue; {@code AnswerWriter} makes the answer and its line of the
 * log, and {@code AnswerSender} puts it in place of whatever the application had begun. {@link
 * org.errata.servlet.RequestValidationFilter} asks the rules first, and replays the body that they
 * have read. {@link org.errata.servlet.ErrorReferenceServlet} shows the catalogue itself.
 *
 * <p>Where containers differ, a class of its own knows how, and says so.
 */
package org.errata.servlet;
