package org.errata.json;

/**
 * Short cuts past a token that lies before {@code to} as a whole and is of the usual sort. Each
 * method returns the index after the token, or {@code from} where there is no such token: it may
 * then be unusual, incomplete or wrong, and {@link Grammar} is asked byte by byte.
 */
final class Token {
  private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
  private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
  private static final int FALS = 'f' | 'a' << 8 | 'l' << 16 | 's' << 24;

  private Token() {}

  /** A name of plain characters, and the colon right after it. */
  static int name(byte[] bytes, int from, int to) {
    int end = plainString(bytes, from, to);
    return end > from && end < to && bytes[end] == ':' ? end + 1 : from;
  }

  /** A string of plain characters, a number without exponent, or a literal. */
  static int value(byte[] bytes, int from, int to) {
    int first = bytes[from];
    if (first == '"') {
      return plainString(bytes, from, to);
    }
    return first <= '9' ? number(bytes, from, to) : literal(bytes, from, to);
  }

  private static int plainString(byte[] bytes, int from, int to) {
    if (bytes[from] != '"') {
      return from;
    }
    int quote = Runs.plainText(bytes, from + 1, to);
    return quote < to && bytes[quote] == '"' ? quote + 1 : from;
  }

  /** A number, and proof that it ends: a byte after it that no number goes on with. */
  private static int number(byte[] bytes, int from, int to) {
    int integer = bytes[from] == '-' ? from + 1 : from;
    int end = Runs.digits(bytes, integer, to);
    if (end == integer || (bytes[integer] == '0' && end > integer + 1)) {
      return from;
    }
    if (end < to && bytes[end] == '.') {
      int fraction = end + 1;
      end = Runs.digits(bytes, fraction, to);
      if (end == fraction) {
        return from;
      }
    }
    // 'e' and 'E' differ in this bit; anything else is for the state after the value to judge
    return end < to && (bytes[end] | 0x20) != 'e' ? end : from;
  }

  private static int literal(byte[] bytes, int from, int to) {
    if (from > to - Word.BYTES) {
      return from;
    }
    long word = Word.at(bytes, from);
    int four = (int) word;
    if (four == TRUE || four == NULL) {
      return from + 4;
    }
    return four == FALS && (byte) (word >>> 32) == 'e' ? from + 5 : from;
  }
}
