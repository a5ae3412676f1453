package org.errata.servlet.observe;

/** Text from outside, made fit for one line of a log. */
final class LogText {

  private static final int LONGEST = 500;

  private LogText() {}

  /** Shows control characters as question marks, so that nobody can forge a line, and cuts. */
  static String oneLine(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    StringBuilder line = new StringBuilder(cut.length());
    cut.chars().forEach(c -> line.append(Character.isISOControl(c) ? '?' : (char) c));
    return line.toString();
  }
}
