package org.errata.json;

import static org.errata.json.GrammarState.*;

/**
 * The grammar within a token, byte by byte: strings, numbers and literals (RFC 8259 sections 7, 6
 * and 3), UTF-8 (table 3-7 of the Unicode Standard) and the byte order mark.
 */
final class TokenGrammar {
  // what there is instead of a next state
  static final int REFUSED = -1;
  static final int TOKEN_ENDED = -2;

  /** The number has ended before this byte, which belongs to what follows. */
  static final int NUMBER_ENDED_BEFORE = -3;

  private TokenGrammar() {}

  /** Returns the state after the first byte of a number or literal, or REFUSED. */
  static int first(int read) {
    return switch (read) {
      case '-' -> MINUS;
      case '0' -> ZERO;
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> INTEGER;
      case 't' -> RUE;
      case 'f' -> ALSE;
      case 'n' -> ULL;
      default -> REFUSED;
    };
  }

  /**
   * Returns the state after one more byte, or one of the negative constants of this class.
   *
   * @param state one that is not between tokens
   * @param read the byte, from 0 to 255
   */
  static int next(int state, int read) {
    return switch (state) {
      case START -> read == 0xef ? BYTE_ORDER_MARK_2 : REFUSED;
      case BYTE_ORDER_MARK_2 -> read == 0xbb ? BYTE_ORDER_MARK_3 : REFUSED;
      case BYTE_ORDER_MARK_3 -> read == 0xbf ? DOCUMENT : REFUSED;

      case STRING -> nextInString(read);
      case ESCAPE -> "\"\\/bfnrt".indexOf(read) >= 0 ? STRING : read == 'u' ? HEX_4 : REFUSED;
      case HEX_4 -> isHexDigit(read) ? HEX_3 : REFUSED;
      case HEX_3 -> isHexDigit(read) ? HEX_2 : REFUSED;
      case HEX_2 -> isHexDigit(read) ? HEX_1 : REFUSED;
      case HEX_1 -> isHexDigit(read) ? STRING : REFUSED;

      case UTF8_LAST -> isIn(0x80, read, 0xbf) ? STRING : REFUSED;
      case UTF8_LAST_2 -> isIn(0x80, read, 0xbf) ? UTF8_LAST : REFUSED;
      case UTF8_LAST_3 -> isIn(0x80, read, 0xbf) ? UTF8_LAST_2 : REFUSED;
      case UTF8_AFTER_E0 -> isIn(0xa0, read, 0xbf) ? UTF8_LAST : REFUSED; // less is overlong
      case UTF8_AFTER_ED -> isIn(0x80, read, 0x9f) ? UTF8_LAST : REFUSED; // more is a surrogate
      case UTF8_AFTER_F0 -> isIn(0x90, read, 0xbf) ? UTF8_LAST_2 : REFUSED; // less is overlong
      case UTF8_AFTER_F4 -> isIn(0x80, read, 0x8f) ? UTF8_LAST_2 : REFUSED; // more is past U+10FFFF

      case MINUS -> read == '0' ? ZERO : isDigit(read) ? INTEGER : REFUSED;
      case ZERO -> isDigit(read) ? REFUSED : read == '.' ? POINT : exponentOrEnd(read);
      case INTEGER -> isDigit(read) ? INTEGER : read == '.' ? POINT : exponentOrEnd(read);
      case POINT -> isDigit(read) ? FRACTION : REFUSED;
      case FRACTION -> isDigit(read) ? FRACTION : exponentOrEnd(read);
      case E -> read == '+' || read == '-' ? E_SIGN : isDigit(read) ? EXPONENT : REFUSED;
      case E_SIGN -> isDigit(read) ? EXPONENT : REFUSED;
      case EXPONENT -> isDigit(read) ? EXPONENT : NUMBER_ENDED_BEFORE;

      case RUE -> read == 'r' ? UE : REFUSED;
      case UE -> read == 'u' ? LAST_E : REFUSED;
      case ALSE -> read == 'a' ? LSE : REFUSED;
      case LSE -> read == 'l' ? SE : REFUSED;
      case SE -> read == 's' ? LAST_E : REFUSED;
      case LAST_E -> read == 'e' ? TOKEN_ENDED : REFUSED;
      case ULL -> read == 'u' ? LL : REFUSED;
      case LL -> read == 'l' ? L : REFUSED;
      case L -> read == 'l' ? TOKEN_ENDED : REFUSED;

      default -> throw new IllegalArgumentException("state " + state + " is between tokens");
    };
  }

  private static int nextInString(int read) {
    if (read < 0x20) {
      return REFUSED;
    }
    if (read < 0x80) {
      return read == '"' ? TOKEN_ENDED : read == '\\' ? ESCAPE : STRING;
    }
    return switch (read) {
      case 0xe0 -> UTF8_AFTER_E0;
      case 0xed -> UTF8_AFTER_ED;
      case 0xf0 -> UTF8_AFTER_F0;
      case 0xf1, 0xf2, 0xf3 -> UTF8_LAST_3;
      case 0xf4 -> UTF8_AFTER_F4;
      default ->
          isIn(0xc2, read, 0xdf) ? UTF8_LAST : isIn(0xe1, read, 0xef) ? UTF8_LAST_2 : REFUSED;
    };
  }

  private static int exponentOrEnd(int read) {
    return read == 'e' || read == 'E' ? E : NUMBER_ENDED_BEFORE;
  }

  private static boolean isDigit(int read) {
    return isIn('0', read, '9');
  }

  private static boolean isHexDigit(int read) {
    return isDigit(read) || isIn('a', read, 'f') || isIn('A', read, 'F');
  }

  private static boolean isIn(int first, int read, int last) {
    return first <= read && read <= last;
  }
}
