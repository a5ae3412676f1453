package org.errata.json;

/**
 * The places of the grammar between two bytes, numbered so that {@link Grammar} can look them up.
 * They are ints, as a switch over an enum costs a further load for every byte.
 */
final class State {
  /** Nothing was read; a byte order mark may come. */
  static final int START = 0;

  static final int BYTE_ORDER_MARK_2 = 1;
  static final int BYTE_ORDER_MARK_3 = 2;

  // structure
  static final int DOCUMENT = 3;
  static final int AFTER_DOCUMENT = 4;
  static final int FIRST_ITEM = 5;
  static final int ITEM = 6;
  static final int AFTER_ITEM = 7;
  static final int FIRST_NAME = 8;
  static final int NAME = 9;
  static final int COLON = 10;
  static final int MEMBER = 11;
  static final int AFTER_MEMBER = 12;

  // within a string, be it a name or a value
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

  // numbers
  static final int MINUS = 26;
  static final int ZERO = 27;
  static final int INTEGER = 28;
  static final int POINT = 29;
  static final int FRACTION = 30;
  static final int E = 31;
  static final int E_SIGN = 32;
  static final int EXPONENT = 33;

  // literals, by what is left of them
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

  private State() {}

  static boolean allowsWhiteSpace(int state) {
    return state >= DOCUMENT && state <= AFTER_MEMBER;
  }

  /** Whether a value has ended in an array or object. */
  static boolean isAfterInnerValue(int state) {
    return state == AFTER_MEMBER || state == AFTER_ITEM;
  }

  /** Whether a value in an array or object comes next, or is missing. */
  static boolean isBeforeInnerValue(int state) {
    return state == MEMBER || state == ITEM || state == FIRST_ITEM;
  }

  /** Whether a number may end here. */
  static boolean isCompleteNumber(int state) {
    return state == ZERO || state == INTEGER || state == FRACTION || state == EXPONENT;
  }

  /** Whether a character of a string has begun that is more than one byte of UTF-8. */
  static boolean isWithinCharacter(int state) {
    return state >= UTF8_LAST && state <= UTF8_AFTER_F4;
  }

  /** Whether no byte of a value has come. */
  static boolean isBeforeDocument(int state) {
    return state == START || state == DOCUMENT;
  }
}
