package org.errata.servlet.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;

/** Reads a request header field whose value is a list (RFC 9110 section 5.3). */
public final class HeaderLines {

  private HeaderLines() {}

  /**
   * Joins the lines of a field.
   *
   * @param name the field's name
   * @param request the request
   * @return the lines, joined by commas, or empty if there are none
   */
  public static Optional<String> joined(String name, HttpServletRequest request) {
    String first = request.getHeader(name);
    if (first == null) {
      return Optional.empty();
    }
    Enumeration<String> lines = request.getHeaders(name);
    lines.nextElement();
    return Optional.of(
        lines.hasMoreElements() ? first + "," + String.join(",", Collections.list(lines)) : first);
  }
}
