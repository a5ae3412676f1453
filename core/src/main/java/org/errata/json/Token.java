package org.errata.json;

/** Tokens of the usual sort; at least eight bytes can be read from where each begins. */
final class Token {
  // as words begin with them, by two bits in which their first bytes differ
  private static final long[] LITERALS = {word("false"), word("null"), word("true"), -1};
  private static final long[] MASKS = {mask(5), mask(4), mask(4), 0};
  private static final int[] LENGTHS = {5, 4, 4, 0};

  private Token() {}

  /**
   * Returns the index of the first byte of a name that is not plain, or one after {@code last}.
   *
   * <p>The length is not reckoned but branched on, as names repeat: a processor guesses it and goes
   * on at once, where it would have to wait for a sum.
   */
  static int plainName(byte[] bytes, int from, int last) {
    return switch (Word.indexOfMark(0, Word.marksNonPlain(Word.at(bytes, from)))) {
      case 0 -> from;
      case 1 -> from + 1;
      case 2 -> from + 2;
      case 3 -> from + 3;
      case 4 -> from + 4;
      case 5 -> from + 5;
      case 6 -> from + 6;
      case 7 -> from + 7;
      default -> plainRest(bytes, from + Word.BYTES, last);
    };
  }

  private static int plainRest(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last && Grammar.next(State.STRING, bytes[i]) == State.STRING) {
      i++;
    }
    return i;
  }

  /**
   * Returns the index after a number without exponent, or {@code from} if there is none whose end
   * is seen: by a byte after it that no number goes on with.
   */
  static int number(byte[] bytes, int from, int to) {
    int integer = bytes[from] == '-' ? from + 1 : from;
    int end = digits(bytes, integer, to);
    if (end == integer || (bytes[integer] == '0' && end > integer + 1)) {
      return from;
    }
    if (end >= to - Word.BYTES) {
      return from;
    }
    if (bytes[end] == '.') {
      int fraction = end + 1;
      end = digits(bytes, fraction, to);
      if (end == fraction || end == to) {
        return from;
      }
    }
    // 'e' and 'E' differ in this bit; anything else is for the state after the value to judge
    return (bytes[end] | 0x20) != 'e' ? end : from;
  }

  private static int digits(byte[] bytes, int from, int to) {
    long others = Word.marksNonDigits(Word.at(bytes, from));
    return others != 0 ? Word.indexOfMark(from, others) : Runs.digits(bytes, from + Word.BYTES, to);
  }

  /**
   * Returns the index after a literal, or {@code from}; not by branches, which true and false mix.
   */
  static int literal(byte[] bytes, int from) {
    int which = (bytes[from] >> 3) & 3;
    return (Word.at(bytes, from) & MASKS[which]) == LITERALS[which] ? from + LENGTHS[which] : from;
  }

  private static long word(String literal) {
    long word = 0;
    for (int i = literal.length() - 1; i >= 0; i--) {
      word = (word << 8) | literal.charAt(i);
    }
    return word;
  }

  private static long mask(int bytes) {
    return -1L >>> (Long.SIZE - Byte.SIZE * bytes);
  }
}
