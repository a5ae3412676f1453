package org.errata.json;

import static org.errata.json.State.*;

import java.util.Arrays;

/**
 * RFC 8259 as a table: for every {@link State} and byte the next state, or else one of the steps
 * below, which need to know more than the state. UTF-8 is table 3-7 of the Unicode Standard.
 */
final class Grammar {
  // steps: negative, to tell them from states
  static final int REFUSE = -1;
  static final int OPEN_ARRAY = -2;
  static final int OPEN_OBJECT = -3;
  static final int CLOSE = -4;
  static final int OPEN_NAME = -5;
  static final int CLOSE_STRING = -6;

  /** The value ends with this byte. */
  static final int END_VALUE = -7;

  /** The number has ended before this byte, which is still to be looked at. */
  static final int END_NUMBER = -8;

  private static final byte[] NEXT = new byte[COUNT << 8];

  static {
    Arrays.fill(NEXT, (byte) REFUSE);
    structure();
    for (int value : new int[] {START, DOCUMENT, FIRST_ITEM, ITEM, MEMBER}) {
      beginOfValue(value);
    }
    strings();
    utf8();
    numbers();
    literals();
  }

  private Grammar() {}

  static int next(int state, byte read) {
    return NEXT[(state << 8) | (read & 0xff)];
  }

  private static void structure() {
    on(START, 0xef, BYTE_ORDER_MARK_2);
    on(BYTE_ORDER_MARK_2, 0xbb, BYTE_ORDER_MARK_3);
    on(BYTE_ORDER_MARK_3, 0xbf, DOCUMENT);
    for (int state = 0; state < COUNT; state++) {
      if (State.allowsWhiteSpace(state)) {
        on(state, " \t\n\r", state);
      }
    }
    on(START, " \t\n\r", DOCUMENT);
    on(FIRST_ITEM, "]", CLOSE);
    on(AFTER_ITEM, ",", ITEM);
    on(AFTER_ITEM, "]", CLOSE);
    on(FIRST_NAME, "\"", OPEN_NAME);
    on(FIRST_NAME, "}", CLOSE);
    on(NAME, "\"", OPEN_NAME);
    on(COLON, ":", MEMBER);
    on(AFTER_MEMBER, ",", NAME);
    on(AFTER_MEMBER, "}", CLOSE);
  }

  private static void beginOfValue(int state) {
    on(state, "[", OPEN_ARRAY);
    on(state, "{", OPEN_OBJECT);
    on(state, "\"", STRING);
    on(state, "-", MINUS);
    on(state, "0", ZERO);
    on(state, '1', '9', INTEGER);
    on(state, "t", RUE);
    on(state, "f", ALSE);
    on(state, "n", ULL);
  }

  private static void strings() {
    on(STRING, 0x20, 0x7f, STRING);
    on(STRING, "\"", CLOSE_STRING);
    on(STRING, "\\", ESCAPE);
    on(ESCAPE, "\"\\/bfnrt", STRING);
    on(ESCAPE, "u", HEX_4);
    int[] hex = {HEX_4, HEX_3, HEX_2, HEX_1, STRING};
    for (int i = 0; i < 4; i++) {
      on(hex[i], '0', '9', hex[i + 1]);
      on(hex[i], 'a', 'f', hex[i + 1]);
      on(hex[i], 'A', 'F', hex[i + 1]);
    }
  }

  private static void utf8() {
    on(STRING, 0xc2, 0xdf, UTF8_LAST);
    on(STRING, 0xe0, UTF8_AFTER_E0);
    on(STRING, 0xe1, 0xef, UTF8_LAST_2);
    on(STRING, 0xed, UTF8_AFTER_ED);
    on(STRING, 0xf0, UTF8_AFTER_F0);
    on(STRING, 0xf1, 0xf3, UTF8_LAST_3);
    on(STRING, 0xf4, UTF8_AFTER_F4);
    on(UTF8_AFTER_E0, 0xa0, 0xbf, UTF8_LAST); // less is overlong
    on(UTF8_AFTER_ED, 0x80, 0x9f, UTF8_LAST); // more is a surrogate
    on(UTF8_AFTER_F0, 0x90, 0xbf, UTF8_LAST_2); // less is overlong
    on(UTF8_AFTER_F4, 0x80, 0x8f, UTF8_LAST_2); // more is past U+10FFFF
    on(UTF8_LAST_3, 0x80, 0xbf, UTF8_LAST_2);
    on(UTF8_LAST_2, 0x80, 0xbf, UTF8_LAST);
    on(UTF8_LAST, 0x80, 0xbf, STRING);
  }

  private static void numbers() {
    for (int complete : new int[] {ZERO, INTEGER, FRACTION, EXPONENT}) {
      on(complete, 0x00, 0xff, END_NUMBER);
    }
    on(ZERO, '0', '9', REFUSE);
    on(MINUS, "0", ZERO);
    on(MINUS, '1', '9', INTEGER);
    on(INTEGER, '0', '9', INTEGER);
    on(ZERO, ".", POINT);
    on(INTEGER, ".", POINT);
    on(POINT, '0', '9', FRACTION);
    on(FRACTION, '0', '9', FRACTION);
    for (int mantissa : new int[] {ZERO, INTEGER, FRACTION}) {
      on(mantissa, "eE", State.E);
    }
    on(State.E, "+-", E_SIGN);
    on(State.E, '0', '9', EXPONENT);
    on(E_SIGN, '0', '9', EXPONENT);
    on(EXPONENT, '0', '9', EXPONENT);
  }

  private static void literals() {
    on(RUE, "r", UE);
    on(UE, "u", LAST_E);
    on(LAST_E, "e", END_VALUE);
    on(ALSE, "a", LSE);
    on(LSE, "l", SE);
    on(SE, "s", LAST_E);
    on(ULL, "u", LL);
    on(LL, "l", L);
    on(L, "l", END_VALUE);
  }

  private static void on(int state, String anyOf, int next) {
    anyOf.chars().forEach(read -> on(state, read, next));
  }

  private static void on(int state, int read, int next) {
    on(state, read, read, next);
  }

  private static void on(int state, int first, int last, int next) {
    Arrays.fill(NEXT, (state << 8) | first, ((state << 8) | last) + 1, (byte) next);
  }
}
