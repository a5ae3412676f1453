package org.errata.servlet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The container's report of an error that arose before the filter (Servlet 6.0 section 10.9). */
final class ErrorDispatch {

  private final String location;
  private final Answers answers;

  ErrorDispatch(String location, Answers answers) {
    this.location = location;
    this.answers = answers;
  }

  /** Asked in an ERROR dispatch alone. */
  boolean isMeantForUs(HttpServletRequest request) {
    return path(request).equals(location);
  }

  void answer(HttpServletRequest request, HttpServletResponse response) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    answers.reported(
        request,
        response,
        status instanceof Integer code ? code : response.getStatus(),
        thrown instanceof Throwable t ? Optional.of(t) : Optional.empty());
  }

  /** An error page of the application has the id too: Undertow drops it after an exception. */
  void keepId(HttpServletRequest request, HttpServletResponse response) {
    answers.keepId(request, response);
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
