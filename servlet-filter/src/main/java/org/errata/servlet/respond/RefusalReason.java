package org.errata.servlet.respond;

import jakarta.servlet.ServletRequest;

/**
 * What the log is told of a request that a rule refuses and an error page of the application
 * responds to. It is kept in a request attribute while {@code sendError} runs, as its message would
 * be shown to the client.
 */
final class RefusalReason {

  private static final String ATTRIBUTE = RefusalReason.class.getName();

  private RefusalReason() {}

  static void keepIn(ServletRequest request, String reason) {
    request.setAttribute(ATTRIBUTE, reason);
  }

  /** Takes the reason out of a request; empty if there is none. */
  static String takeFrom(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String reason) {
      request.removeAttribute(ATTRIBUTE);
      return reason;
    }
    return "";
  }
}
