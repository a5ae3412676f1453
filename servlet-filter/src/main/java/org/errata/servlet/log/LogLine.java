package org.errata.servlet.log;

/** Makes text from outside safe for one line of a log. */
final class LogLine {

  private static final int MAX_LENGTH = 500;

  private LogLine() {}

  /** Replaces control characters by question marks, so that no text can forge a line; truncates. */
  static String of(String text) {
    String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    for (int i = 0; i < cut.length(); i++) {
      if (Character.isISOControl(cut.charAt(i))) {
        return withoutControls(cut);
      }
    }
    return cut;
  }

  private static String withoutControls(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, '?');
      }
    }
    return line.toString();
  }
}
