package org.errata.servlet.reading;

/** Makes what was found fit on a line. */
final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  static String quoted(String text) {
    StringBuilder visible = new StringBuilder();
    shortened(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                visible.append("\\u%04x".formatted(c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return "'" + visible + "'";
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
