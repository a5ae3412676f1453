package org.errata.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.exchange.HeaderLines;
import org.errata.servlet.page.Document;
import org.errata.servlet.page.Question;
import org.errata.servlet.page.ReferencePages;

/**
 * Shows the catalogue to people and programs: an index with a search, a page for each entry and for
 * each HTTP status, to which the problem {@code type} of every answer leads, and exports of the
 * whole.
 *
 * <p>Map it to a path of its own with everything below, as in {@code /errors/*}. The language is
 * the one that {@code Accept-Language} asks for (RFC 4647 section 3.4) or that the visitor has
 * chosen with {@code ?lang=}. Answers have a strong entity tag, and a conditional request (RFC 9110
 * section 13.1.2) for what has not changed gets a 304. Methods other than GET, HEAD and OPTIONS are
 * refused with 405, names that are not there with 404, by {@code sendError}, so that {@link
 * ErrorHandlingFilter} answers.
 *
 * <p>Thread-safe.
 */
public final class ErrorReferenceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private transient ReferencePages pages;

  /** Makes the servlet; the container does. */
  public ErrorReferenceServlet() {}

  /**
   * Reads the configuration.
   *
   * @throws ServletException if anything is wrong with it; the message names every complaint
   */
  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    SharedSettings settings = Configuration.of(config).shared(config);
    pages =
        new ReferencePages(
            settings.catalogue(), settings.referenceBase(), settings.requestIdHeader());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> show(request, response);
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

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo();
    if (path == null && !request.getServletPath().endsWith("/")) {
      DocumentResponse.redirectBelow(request, response);
      return;
    }
    Optional<Document> document =
        pages.find(
            path == null ? "" : path.substring(1),
            question(request),
            HeaderLines.joined("Accept-Language", request));
    if (document.isPresent()) {
      DocumentResponse.send(document.get(), pages.areTranslated(), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Question question(HttpServletRequest request) {
    return new Question(
        parameter("q", request),
        parameter("code", request),
        parameter("status", request),
        parameter("lang", request));
  }

  private static String parameter(String name, HttpServletRequest request) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
