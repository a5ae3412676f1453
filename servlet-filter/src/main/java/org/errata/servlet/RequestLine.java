package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;

/** How a request is called in the log: its query stays out, which may hold secrets. */
final class RequestLine {

  private RequestLine() {}

  static String of(HttpServletRequest request) {
    return request.getMethod() + " " + request.getRequestURI();
  }
}
