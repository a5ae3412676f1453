package org.errata.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A header that may be there once: lines that repeat the same value are taken as one. */
final class SingleValue {

  private SingleValue() {}

  /** Returns whether the header's lines contradict one another. */
  static boolean isAmbiguous(List<String> lines) {
    Set<String> values = new HashSet<>();
    for (String line : lines) {
      values.add(line.strip());
    }
    return values.size() > 1;
  }

  /** Returns the value that is not blank and that all lines agree on, or empty. */
  static Optional<String> of(List<String> lines) {
    if (lines.isEmpty() || isAmbiguous(lines)) {
      return Optional.empty();
    }
    return Optional.of(lines.get(0).strip()).filter(value -> !value.isEmpty());
  }
}
