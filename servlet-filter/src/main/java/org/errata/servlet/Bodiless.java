package org.errata.servlet;

/** Statuses that are no errors, with which an application may still call {@code sendError}. */
final class Bodiless {

  private Bodiless() {}

  /** Whether another answer follows this one: containers take 103 for early hints, for example. */
  static boolean isInterim(int status) {
    return status >= 100 && status < 200;
  }

  /** Whether this is a final status that says something other than failure. */
  static boolean covers(int status) {
    return status >= 200 && status < 400;
  }

  /** Whether the status can have no content at all (RFC 9110 sections 15.3.5 and 15.4.5). */
  static boolean isWithoutLength(int status) {
    return status == 204 || status == 304;
  }
}
