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

  /** Returns the index after a number. */
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
    if ((bytes[end] | 0x20) == 'e') {
      int exponent = bytes[end + 1] == '-' || bytes[end + 1] == '+' ? end + 2 : end + 1;
      end = ByteRuns.digits(bytes, exponent, last);
      if (end == exponent || end > last) {
        return from;
      }
    }
    // a zero may stand for bytes of the number that have not come yet
    return bytes[end] == 0 ? from : end;
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
