package org.errata.demo.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;

/** Reads an integer from a request parameter. */
final class IntParameter {

  private IntParameter() {}

  /** Returns the integer, or empty if it is absent, malformed or out of range. */
  static OptionalInt of(HttpServletRequest request, String name, int lowest, int highest) {
    try {
      int value = Integer.parseInt(request.getParameter(name));
      return value >= lowest && value <= highest ? OptionalInt.of(value) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
