package org.errata.servlet.catalogfile;

/** Writes values of a file into messages, so that they fit on a line. */
final class QuotedValue {

  private static final int LONGEST = 80;

  private QuotedValue() {}

  /** Returns a text in quotes, shortened, with control characters as escapes. */
  static String of(String text) {
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
