package org.errata.servlet.respond;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.errata.internal.LogText;

/** Names a request in the log, without its query, which may hold secrets. */
final class RequestLine {

  /** Servlet 6.1; its ERROR dispatches are always GET. */
  private static final String ERROR_METHOD = "jakarta.servlet.error.method";

  /** Leaves room in a line of the log for what has gone wrong. */
  private static final int LONGEST = 250;

  private RequestLine() {}

  /**
   * Returns method and path of the request that failed, in an ERROR dispatch too; at most {@value
   * #LONGEST} characters. Empty if a wrapper of a filter throws.
   */
  static String of(HttpServletRequest request) {
    try {
      return LogText.of(read(request), LONGEST);
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
