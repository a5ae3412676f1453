package org.errata.internal;

/**
 * Makes text from outside printable, so that it can neither forge a line of a log nor hide in one.
 * What is not printable becomes an escape of Java, such as {@code \n} or {@code \u202e}: control
 * characters, line separators, characters that are invisible or change the direction of text
 * (Unicode general categories Cc, Cf, Zl and Zp, and the block of tags), and unpaired surrogates. A
 * backslash stays as it is, so that paths and patterns stay readable.
 */
public final class LogText {

  private static final int DELETE = 0x7f;
  private static final int FIRST_TAG = 0xe0000;
  private static final int LAST_TAG = 0xe0fff;
  private static final String HEX = "0123456789abcdef";

  private LogText() {}

  /**
   * Returns a text with escapes.
   *
   * @param text any text
   * @return the same text if all of it is printable
   */
  public static String of(String text) {
    int end = printableEnd(text);
    if (end == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, end);
    for (int i = end; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isPrintable(c)) {
        escaped.appendCodePoint(c);
      } else {
        text.substring(i, next).chars().forEach(unit -> escape((char) unit, escaped));
      }
      i = next;
    }
    return escaped.toString();
  }

  /**
   * Returns the beginning of a text, with escapes.
   *
   * @param text any text
   * @param longest how many characters are kept, before they are escaped
   * @return the text, with an ellipsis if it was cut
   */
  public static String of(String text, int longest) {
    return text.length() > longest ? of(text.substring(0, longest)) + "…" : of(text);
  }

  /**
   * Tells whether a text needs no escape.
   *
   * @param text any text
   * @return whether all of it is printable
   */
  public static boolean isPrintable(String text) {
    return printableEnd(text) == text.length();
  }

  private static int printableEnd(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isPrintable(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isPrintable(int c) {
    if (c < DELETE) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> c < FIRST_TAG || c > LAST_TAG;
    };
  }

  private static void escape(char c, StringBuilder target) {
    switch (c) {
      case '\n' -> target.append("\\n");
      case '\r' -> target.append("\\r");
      case '\t' -> target.append("\\t");
      default -> {
        target.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          target.append(HEX.charAt(c >> shift & 0xf));
        }
      }
    }
  }
}
