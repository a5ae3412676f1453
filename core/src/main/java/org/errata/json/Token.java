package org.errata.json;

/** Tokens of the usual sort; at least eight bytes can be read from where each begins. */
final class Token {
  // by two bits in which their first bytes differ, and which no literal has in the fourth way; one
  // array, as the loops they are used in have more to keep in registers than there are
  private static final int MASKS = 4;
  private static final int LENGTHS = 8;
  private static final long[] LITERALS = {
    word("false"), word("null"), word("true"), -1, mask(5), mask(4), mask(4), 0, 5, 4, 4, 0
  };

  private Token() {}

  /** Returns the index of the first byte of a name that is not plain, or one after {@code last}. */
  static int plainName(byte[] bytes, int from, int last) {
    long others = Word.marksNonPlain(Word.at(bytes, from));
    return others != 0
        ? Word.guessIndexOfMark(from, others)
        : plainRest(bytes, from + Word.BYTES, last);
  }

  private static int plainRest(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last && Grammar.next(State.STRING, bytes[i]) == State.STRING) {
      i++;
    }
    return i;
  }

  /**
   * Returns the index after a number, or {@code from} if there is none that ends before {@code to},
   * with a byte that no number goes on with. Eight bytes can be read from there too.
   */
  static int number(byte[] bytes, int from, int to) {
    int end = mantissa(bytes, from, to);
    return end > from && isExponent(bytes[end]) ? exponent(bytes, from, end + 1, to) : end;
  }

  /** Returns the same for a number that has no exponent. */
  static int usualNumber(byte[] bytes, int from, int to) {
    int end = mantissa(bytes, from, to);
    return isExponent(bytes[end]) ? from : end;
  }

  /** Anything but an exponent is for the state after the value to judge. */
  private static boolean isExponent(byte read) {
    return (read | 0x20) == 'e'; // 'e' and 'E' differ in this bit
  }

  private static int mantissa(byte[] bytes, int from, int to) {
    int integer = bytes[from] == '-' ? from + 1 : from;
    long others = Word.marksNonDigits(Word.at(bytes, integer));
    int end =
        others != 0
            ? Word.indexOfMark(integer, others)
            : Runs.digits(bytes, integer + Word.BYTES, to);
    if (end == integer || (bytes[integer] == '0' && end > integer + 1)) {
      return from;
    }
    if (end >= to) {
      return from;
    }
    if (bytes[end] == '.') {
      int fraction = end + 1;
      // the point is a mark that carries nothing into the next one, which can be relied on too
      long afterPoint = others & (others - 1);
      end = afterPoint != 0 ? Word.indexOfMark(integer, afterPoint) : digits(bytes, fraction, to);
      if (end == fraction || end >= to) {
        return from;
      }
    }
    return end;
  }

  private static int exponent(byte[] bytes, int from, int sign, int to) {
    if (sign == to) {
      return from;
    }
    int first = bytes[sign] == '-' || bytes[sign] == '+' ? sign + 1 : sign;
    int end = Runs.digits(bytes, first, to);
    return end == first || end >= to ? from : end;
  }

  private static int digits(byte[] bytes, int from, int to) {
    long others = Word.marksNonDigits(Word.at(bytes, from));
    return others != 0 ? Word.indexOfMark(from, others) : Runs.digits(bytes, from + Word.BYTES, to);
  }

  /** Returns the index after a literal, or {@code from}. */
  static int literal(byte[] bytes, int from) {
    return from + lengthOfLiteral(Word.at(bytes, from));
  }

  /**
   * Returns the length of a literal that a word begins with, or 0; not by branches, which true and
   * false mix.
   */
  static int lengthOfLiteral(long word) {
    int which = (int) (word >> 3) & 3;
    return (word & LITERALS[MASKS + which]) == LITERALS[which]
        ? (int) LITERALS[LENGTHS + which]
        : 0;
  }

  /** Returns the length of a plain string with its quotes, or 0. */
  static int lengthOfText(byte[] bytes, int from, int to) {
    int i = from + 1;
    long word = Word.at(bytes, i);
    long others = Word.marksNonPlain(word);
    if (others != 0) {
      int end = Long.numberOfTrailingZeros(others);
      return Word.byteAtMark(word, end) == '"' ? (end >> 3) + 2 : 0;
    }
    for (i += Word.BYTES; i <= to - Word.BYTES; i += Word.BYTES) {
      others = Word.marksNonPlain(Word.at(bytes, i));
      if (others != 0) {
        int end = Word.indexOfMark(i, others);
        return bytes[end] == '"' ? end + 1 - from : 0;
      }
    }
    return 0;
  }

  /** Returns the length of a number, or 0. Integers that end within a word are seen to here. */
  static int lengthOfNumber(byte[] bytes, int from, int to) {
    long word = Word.at(bytes, from);
    long others = Word.marksNonDigits(word);
    if (others != 0 && (byte) word > '0') {
      int end = Long.numberOfTrailingZeros(others);
      int after = Word.byteAtMark(word, end);
      if (after != '.' && (after | 0x20) != 'e') {
        return end >> 3;
      }
    }
    return number(bytes, from, to - Word.BYTES) - from;
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
