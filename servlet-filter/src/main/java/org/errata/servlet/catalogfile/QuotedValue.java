package org.errata.servlet.catalogfile;

/** Makes what was found fit on a line. */
final class QuotedValue {

  private static final int LONGEST = 80;

  private QuotedValue() {}

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
