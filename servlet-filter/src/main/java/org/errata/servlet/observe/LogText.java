package org.errata.servlet.observe;

/** Text from outside, made fit for one line of a log. */
final class LogText {

  private static final int LONGEST = 500;

  private LogText() {}

  /** Shows control characters as question marks, so that nobody can forge a line, and cuts. */
  static String oneLine(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
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
