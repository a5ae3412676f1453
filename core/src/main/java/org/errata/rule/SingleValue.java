package org.errata.rule;

import java.util.List;
import java.util.Optional;

/** Reads header fields that have one value. Lines that repeat the same value count as one. */
final class SingleValue {

  private SingleValue() {}

  /** Tells whether the lines have different values. */
  static boolean isAmbiguous(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).strip().equals(lines.get(0).strip())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value without white space around it; empty if absent, blank or ambiguous. */
  static Optional<String> of(List<String> lines) {
    if (lines.isEmpty() || isAmbiguous(lines)) {
      return Optional.empty();
    }
    return Optional.of(lines.get(0).strip()).filter(value -> !value.isEmpty());
  }
}
