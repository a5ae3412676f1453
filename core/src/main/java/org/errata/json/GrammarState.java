package org.errata.json;

/**
 * The states of the grammar of RFC 8259 between two bytes. Each is named after what comes next, or
 * after what was read last.
 *
 * <p>They are ints and not an enum, because the loop of {@link StructureScanner} compares them
 * faster.
 */
final class GrammarState {
  /** Nothing was read; a byte order mark may come. */
  static final int START = 0;

  static final int BYTE_ORDER_MARK_2 = 1;
  static final int BYTE_ORDER_MARK_3 = 2;

  // between tokens, before a value
  static final int DOCUMENT = 3;
  static final int FIRST_ITEM = 4;
  static final int ITEM = 5;
  static final int MEMBER_VALUE = 6;

  // between tokens, before something else
  static final int FIRST_NAME = 7;
  static final int NAME = 8;
  static final int COLON = 9;
  static final int AFTER_MEMBER = 10;
  static final int AFTER_ITEM = 11;
  static final int AFTER_DOCUMENT = 12;

  // within a string, which is a name or a value
  static final int STRING = 13;
  static final int ESCAPE = 14;
  static final int HEX_4 = 15;
  static final int HEX_3 = 16;
  static final int HEX_2 = 17;
  static final int HEX_1 = 18;

  // within a character of a string that is two to four bytes of UTF-8
  static final int UTF8_LAST = 19;
  static final int UTF8_LAST_2 = 20;
  static final int UTF8_LAST_3 = 21;
  static final int UTF8_AFTER_E0 = 22;
  static final int UTF8_AFTER_ED = 23;
  static final int UTF8_AFTER_F0 = 24;
  static final int UTF8_AFTER_F4 = 25;

  // within a number
  static final int MINUS = 26;
  static final int ZERO = 27;
  static final int INTEGER = 28;
  static final int POINT = 29;
  static final int FRACTION = 30;
  static final int E = 31;
  static final int E_SIGN = 32;
  static final int EXPONENT = 33;

  // within a literal, named after the letters that are left of it
  static final int RUE = 34;
  static final int ALSE = 35;
  static final int LSE = 36;
  static final int SE = 37;
  static final int ULL = 38;
  static final int LL = 39;
  static final int L = 40;
  static final int UE = 41;
  static final int LAST_E = 42;

  static final int COUNT = 43;

  private GrammarState() {}

  /** Whether white space may come, and no string, number or literal has begun. */
  static boolean isBetweenTokens(int state) {
    return state >= DOCUMENT && state <= AFTER_DOCUMENT;
  }

  static boolean isBeforeValue(int state) {
    return state >= DOCUMENT && state <= MEMBER_VALUE;
  }

  static boolean isWithinString(int state) {
    return state >= STRING && state <= UTF8_AFTER_F4;
  }

  /** Whether a character of a string has begun that is more than one byte of UTF-8. */
  static boolean isWithinCharacter(int state) {
    return state >= UTF8_LAST && state <= UTF8_AFTER_F4;
  }

  /** Whether a number has begun that is complete if the document ends here. */
  static boolean isCompleteNumber(int state) {
    return state == ZERO || state == INTEGER || state == FRACTION || state == EXPONENT;
  }

  /** Whether no byte of a value was read. */
  static boolean isBeforeDocument(int state) {
    return state == START || state == DOCUMENT;
  }
}
