package org.errata.rule;

import java.util.List;
import java.util.Optional;

/** Reads header fields that have one value. Lines that repeat the same value count as one. */
final class SingleValue {

  private SingleValue() {}

  /**
   * Returns the value of a field without white space around it; empty if absent or blank.
   *
   * @throws MalformedHeaderException if the lines have different values
   */
  static Optional<String> of(String name, RequestView request) throws MalformedHeaderException {
    List<String> lines = request.headers(name);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0).strip();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).strip().equals(first)) {
        throw new MalformedHeaderException("the header " + name + " has different values");
      }
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(first);
  }
}
