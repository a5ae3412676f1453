package org.errata.rule;

import java.util.List;
import java.util.Optional;

/** A header that may be there once: lines that repeat the same value are taken as one. */
final class SingleValue {

  private SingleValue() {}

  /** Returns whether the header's lines contradict one another. */
  static boolean isAmbiguous(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).strip().equals(lines.get(0).strip())) {
        return true;
      }
    }
    return false;
  }

  static Optional<String> of(List<String> lines) {
    if (lines.isEmpty() || isAmbiguous(lines)) {
      return Optional.empty();
    }
    return Optional.of(lines.get(0).strip()).filter(value -> !value.isEmpty());
  }
}
