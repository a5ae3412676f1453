package org.errata.rule;

import java.util.List;
import java.util.Optional;

/**
 * Reads the header field for the client. Its value has at most {@value #LONGEST} characters, so
 * that what is kept for a client is bounded.
 */
final class ClientIdField {

  static final int LONGEST = 128;

  private ClientIdField() {}

  /** Tells whether the lines have different values or a value that is too long. */
  static boolean isMalformed(List<String> lines) {
    return SingleValue.isAmbiguous(lines)
        || (!lines.isEmpty() && lines.get(0).strip().length() > LONGEST);
  }

  /** Returns the id without white space around it; empty if absent, blank or malformed. */
  static Optional<String> of(List<String> lines) {
    return isMalformed(lines) ? Optional.empty() : SingleValue.of(lines);
  }
}
