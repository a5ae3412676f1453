package org.errata.servlet.webapp;

import jakarta.servlet.http.HttpServletRequest;

/** What exceptions say here, and no client may read. */
final class Secret {

  private Secret() {}

  /** The message that the request wishes its exception to have. */
  static String of(HttpServletRequest request) {
    String wished = request.getParameter("say");
    return wished == null ? "secret of the application" : wished;
  }
}
