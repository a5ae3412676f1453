package org.errata.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.reference.ReferenceResponder;

/**
 * Serves the reference pages of the catalogue: an index with a search, a page for each entry and
 * each HTTP status, which is the problem {@code type} of error responses (RFC 9457 section 3.1.1),
 * and exports of the catalogue.
 *
 * <pre>{@code
 * <servlet>
 *   <servlet-name>errata-reference</servlet-name>
 *   <servlet-class>org.errata.servlet.ErrorReferenceServlet</servlet-class>
 * </servlet>
 * <servlet-mapping>
 *   <servlet-name>errata-reference</servlet-name>
 *   <url-pattern>/errors/*</url-pattern>
 * </servlet-mapping>
 * }</pre>
 *
 * <p>Its parameters are those of {@link ErrorHandlingFilter}. Map it to a path with everything
 * below, such as {@code /errors/*}. The language is the one that the reader has chosen by {@code
 * ?lang=}, else that of {@code Accept-Language} (RFC 4647 section 3.4). Responses have a strong
 * entity tag; a conditional request (RFC 9110 section 13.1.2) for an unchanged document gets 304.
 * An unknown name is refused with 404, and a method other than GET, HEAD and OPTIONS with 405, both
 * by {@code sendError}, so that {@link ErrorHandlingFilter} writes the error response.
 *
 * <p>Thread-safe.
 */
public sealed class ErrorReferenceServlet extends HttpServlet permits ErrorReferenceServletInCode {

  private static final long serialVersionUID = 1L;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private transient ReferenceResponder responder;

  /** Makes the servlet; the container calls this. */
  public ErrorReferenceServlet() {}

  /**
   * Reads the configuration.
   *
   * @throws ServletException if the configuration is invalid; the message names every fault
   */
  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    SharedSettings settings = settings(config);
    responder =
        new ReferenceResponder(
            settings.catalogue(),
            settings.referenceBase(),
            settings.requestIdHeader(),
            settings.forms());
  }

  SharedSettings settings(ServletConfig config) throws ServletException {
    return Configuration.of(config).part(config).settings();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> responder.respond(request, response);
      case "OPTIONS" -> {
        response.setHeader("Allow", METHODS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> {
        response.setHeader("Allow", METHODS);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }
}
