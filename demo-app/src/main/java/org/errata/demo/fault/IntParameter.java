package org.errata.demo.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;

/** Reads a whole number from the query. */
final class IntParameter {

  private IntParameter() {}

  /** Returns the number, or empty if there is none or it is not in this range. */
  static OptionalInt of(HttpServletRequest request, String name, int lowest, int highest) {
    try {
      int value = Integer.parseInt(request.getParameter(name));
      return value >= lowest && value <= highest ? OptionalInt.of(value) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
