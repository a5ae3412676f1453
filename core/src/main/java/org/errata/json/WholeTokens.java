package org.errata.json;

/**
 * Finds the ends of numbers and literals that are whole and of the usual sort. Each method returns
 * {@code from} where it cannot tell. {@link StructureScanner#MARGIN} says what can be read beyond
 * {@code last}.
 */
final class WholeTokens {
  private static final long FOUR_BYTES = 0xffff_ffffL;
  private static final long FIVE_BYTES = 0xff_ffff_ffffL;

  // in ASCII, the first letter lowest, as ByteRuns.eightAt reads them
  private static final long TRUE = 0x65_75_72_74L;
  private static final long NULL = 0x6c_6c_75_6eL;
  private static final long FALSE = 0x65_73_6c_61_66L;

  private WholeTokens() {}

  /** Returns the index after a number without an exponent. */
  static int endOfNumber(byte[] bytes, int from, int last) {
    int integer = bytes[from] == '-' ? from + 1 : from;
    int end = ByteRuns.digits(bytes, integer, last);
    if (end == integer || end > last || (bytes[integer] == '0' && end > integer + 1)) {
      return from;
    }
    if (bytes[end] == '.') {
      int fraction = end + 1;
      end = ByteRuns.digits(bytes, fraction, last);
      if (end == fraction || end > last) {
        return from;
      }
    }
    return isEndOfNumber(bytes[end]) ? end : from;
  }

  /** Whether no more of the number follows; a zero may stand for bytes that have not come yet. */
  private static boolean isEndOfNumber(byte next) {
    return next != 'e' && next != 'E' && next != 0;
  }

  /**
   * Returns the index after a number with an exponent. It is apart from {@link #endOfNumber}, which
   * the fast loop can only inline as long as it is small.
   */
  static int endOfNumberWithExponent(byte[] bytes, int from, int last) {
    int i = bytes[from] == '-' ? from + 1 : from;
    int end = ByteRuns.digits(bytes, i, last);
    if (end == i || end > last || (bytes[i] == '0' && end > i + 1)) {
      return from;
    }
    if (bytes[end] == '.') {
      i = end + 1;
      end = ByteRuns.digits(bytes, i, last);
      if (end == i || end > last) {
        return from;
      }
    }
    if (bytes[end] != 'e' && bytes[end] != 'E') {
      return from;
    }
    i = bytes[end + 1] == '-' || bytes[end + 1] == '+' ? end + 2 : end + 1;
    end = ByteRuns.digits(bytes, i, last);
    return end == i || end > last || bytes[end] == 0 ? from : end;
  }

  /** Returns the index after true, false or null. */
  static int endOfLiteral(byte[] bytes, int from) {
    long eight = ByteRuns.eightAt(bytes, from);
    if ((eight & FOUR_BYTES) == TRUE || (eight & FOUR_BYTES) == NULL) {
      return from + 4;
    }
    return (eight & FIVE_BYTES) == FALSE ? from + 5 : from;
  }
}
