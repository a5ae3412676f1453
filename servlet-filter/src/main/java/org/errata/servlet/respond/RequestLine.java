package org.errata.servlet.respond;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Names a request in the log, without its query, which may hold secrets. */
final class RequestLine {

  /** Servlet 6.1; its ERROR dispatches are always GET. */
  private static final String ERROR_METHOD = "jakarta.servlet.error.method";

  private RequestLine() {}

  /**
   * Returns method and path of the request that failed, in an ERROR dispatch too; empty if a
   * wrapper of a filter throws.
   */
  static String of(HttpServletRequest request) {
    try {
      return read(request);
    } catch (Throwable harm) {
      return "";
    }
  }

  private static String read(HttpServletRequest request) {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      return request.getMethod() + " " + request.getRequestURI();
    }
    return or(request.getAttribute(ERROR_METHOD), request.getMethod())
        + " "
        + or(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
  }

  private static String or(Object attribute, String otherwise) {
    return attribute instanceof String text ? text : otherwise;
  }
}
