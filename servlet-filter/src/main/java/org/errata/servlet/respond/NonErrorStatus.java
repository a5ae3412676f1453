package org.errata.servlet.respond;

/** Statuses that are no errors, with which an application may still call {@code sendError}. */
final class NonErrorStatus {

  private NonErrorStatus() {}

  /** Whether a final response follows (RFC 9110 section 15.2), as after 103 (Early Hints). */
  static boolean isInterim(int status) {
    return status >= 100 && status < 200;
  }

  /** Whether this is the status of a final response that is no error. */
  static boolean isFinal(int status) {
    return status >= 200 && status < 400;
  }

  /** Whether the response can have no content (RFC 9110 sections 15.3.5 and 15.4.5). */
  static boolean hasNoContent(int status) {
    return status == 204 || status == 304;
  }
}
