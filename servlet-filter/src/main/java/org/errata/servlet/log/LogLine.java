package org.errata.servlet.log;

import org.errata.internal.LogText;

/** Makes text from outside safe for one line of a log, and shortens it. */
final class LogLine {

  private static final int MAX_LENGTH = 500;

  private LogLine() {}

  /** Returns the first {@value #MAX_LENGTH} characters, so that no text can forge a line. */
  static String of(String text) {
    return LogText.of(text, MAX_LENGTH);
  }
}
