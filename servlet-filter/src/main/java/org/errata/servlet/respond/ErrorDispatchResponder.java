package org.errata.servlet.respond;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Responds in the container's ERROR dispatch for an error that arose before the filter (Servlet 6.0
 * section 10.9). Thread-safe.
 */
public final class ErrorDispatchResponder {

  private final ErrorPageDelegate errorPages;
  private final ErrorResponder errors;
  private final ErrorResponseWriter writer;

  ErrorDispatchResponder(
      ErrorPageDelegate errorPages, ErrorResponder errors, ErrorResponseWriter writer) {
    this.errorPages = errorPages;
    this.errors = errors;
    this.writer = writer;
  }

  /**
   * Tells whether an ERROR dispatch is to Errata's own location, or to that of Spring Boot, which
   * has no page of the application to show.
   *
   * @param request a request in an ERROR dispatch
   * @return whether to call {@link #respond}
   */
  public boolean isOwnLocation(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = info == null ? request.getServletPath() : request.getServletPath() + info;
    return errorPages.isOwnLocation(path, request);
  }

  /**
   * Responds to the error that the container reports.
   *
   * @param request a request in an ERROR dispatch
   * @param response its response
   */
  public void respond(HttpServletRequest request, HttpServletResponse response) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    errors.respondToDispatch(
        request,
        response,
        status instanceof Integer code ? code : response.getStatus(),
        thrown instanceof Throwable t ? Optional.of(t) : Optional.empty());
  }

  /**
   * Sets the request id on the response of an error page of the application. Undertow removes it
   * after an exception.
   *
   * @param request a request in an ERROR dispatch
   * @param response its response
   */
  public void keepId(HttpServletRequest request, HttpServletResponse response) {
    writer.keepId(request, response);
  }
}
