package org.errata.json;

/**
 * Tokens that lie before {@code last} as a whole. Each method returns the index after the token, or
 * one past {@code last} where there is no such token: it may then be unusual, incomplete or wrong.
 * At least {@link FastLane#MARGIN} bytes can be read after {@code last}.
 */
final class Token {
  private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
  private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
  private static final int FALS = 'f' | 'a' << 8 | 'l' << 16 | 's' << 24;

  private Token() {}

  /**
   * The rest of a name, from after its quote.
   *
   * <p>Its length is not reckoned but asked for, as names repeat: a processor guesses the answer
   * and goes on at once, where it would have to wait for a sum.
   */
  static int name(byte[] bytes, int from, int last, StringText text) {
    int end =
        switch (Word.indexOfMark(0, Word.marksNonPlain(Word.at(bytes, from)))) {
          case 0 -> from;
          case 1 -> from + 1;
          case 2 -> from + 2;
          case 3 -> from + 3;
          case 4 -> from + 4;
          case 5 -> from + 5;
          case 6 -> from + 6;
          case 7 -> from + 7;
          default -> plainBytes(bytes, from + Word.BYTES, last);
        };
    return quoteAfter(bytes, end, last, text);
  }

  /** A string, a number without exponent, or a literal. */
  static int scalar(byte[] bytes, int from, int last, StringText text) {
    int first = bytes[from];
    if (first == '"') {
      return quoteAfter(bytes, plainWords(bytes, from + 1, last), last, text);
    }
    return first <= '9' ? number(bytes, from, last) : literal(bytes, from, last);
  }

  private static int quoteAfter(byte[] bytes, int plainEnd, int last, StringText text) {
    if (plainEnd > last) {
      return plainEnd;
    }
    return bytes[plainEnd] == '"' ? plainEnd + 1 : anyText(bytes, plainEnd, last, text);
  }

  private static int anyText(byte[] bytes, int from, int last, StringText text) {
    int end = text.skip(bytes, from, last + 1, State.STRING);
    boolean ended = end <= last && bytes[end] == '"' && text.state() == State.STRING;
    return ended ? end + 1 : last + 1;
  }

  private static int plainBytes(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last && Grammar.next(State.STRING, bytes[i]) == State.STRING) {
      i++;
    }
    return i;
  }

  private static int plainWords(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last) {
      long others = Word.marksNonPlain(Word.at(bytes, i));
      if (others != 0) {
        return Word.indexOfMark(i, others);
      }
      i += Word.BYTES;
    }
    return i;
  }

  /** A number, and proof that it ends: a byte after it that no number goes on with. */
  private static int number(byte[] bytes, int from, int last) {
    int integer = bytes[from] == '-' ? from + 1 : from;
    int end = digits(bytes, integer, last);
    if (end == integer || end > last || (bytes[integer] == '0' && end > integer + 1)) {
      return last + 1;
    }
    if (bytes[end] == '.') {
      int fraction = end + 1;
      end = digits(bytes, fraction, last);
      if (end == fraction) {
        return last + 1;
      }
    }
    // 'e' and 'E' differ in this bit; anything else is for the state after the value to judge
    return (bytes[end] | 0x20) != 'e' ? end : last + 1;
  }

  private static int digits(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last) {
      long others = Word.marksNonDigits(Word.at(bytes, i));
      if (others != 0) {
        return Word.indexOfMark(i, others);
      }
      i += Word.BYTES;
    }
    return i;
  }

  private static int literal(byte[] bytes, int from, int last) {
    long word = Word.at(bytes, from);
    int four = (int) word;
    if (four == TRUE || four == NULL) {
      return from + 4;
    }
    return four == FALS && (byte) (word >>> 32) == 'e' ? from + 5 : last + 1;
  }
}
