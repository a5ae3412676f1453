package org.errata.json;

/** Text of a string as a whole: plain characters, escapes, and UTF-8. */
final class RichText {
  /** How far an escape such as {@code \u20ac} reaches. */
  private static final int LONGEST_ESCAPE = 6;

  private RichText() {}

  /**
   * Returns the index of a byte at which no whole character or escape begins: the quote at the end,
   * a fault, or a character that {@code to} may cut.
   */
  static int skip(byte[] bytes, int from, int to) {
    int i = from;
    while (true) {
      int end = Runs.plainText(bytes, i, to);
      if (end < to && bytes[end] < 0) {
        end = Utf8.skip(bytes, end, to);
      }
      end = escape(bytes, end, to);
      if (end == i) {
        return i;
      }
      i = end;
    }
  }

  private static int escape(byte[] bytes, int i, int to) {
    if (i > to - LONGEST_ESCAPE || bytes[i] != '\\') {
      return i;
    }
    return switch (Grammar.next(State.ESCAPE, bytes[i + 1])) {
      case State.STRING -> i + 2;
      case State.HEX_4 -> fourHexDigits(bytes, i + 2) ? i + LONGEST_ESCAPE : i;
      default -> i;
    };
  }

  private static boolean fourHexDigits(byte[] bytes, int i) {
    return isHexDigit(bytes[i])
        && isHexDigit(bytes[i + 1])
        && isHexDigit(bytes[i + 2])
        && isHexDigit(bytes[i + 3]);
  }

  private static boolean isHexDigit(byte read) {
    return Grammar.next(State.HEX_1, read) == State.STRING;
  }
}
