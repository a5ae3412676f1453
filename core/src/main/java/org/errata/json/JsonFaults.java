package org.errata.json;

import static org.errata.json.GrammarState.*;

import org.errata.json.JsonFault.Kind;

/** Describes the byte that the grammar refuses, and what it expected instead. */
final class JsonFaults {
  private static final String THE_END = "the end";

  private JsonFaults() {}

  /** Returns the fault of a document that ends in a state in which it must go on. */
  static JsonFault end(int state, long offset) {
    Kind kind = isBeforeDocument(state) ? Kind.EMPTY : Kind.CUT_SHORT;
    return new JsonFault(kind, offset, expected(state), THE_END);
  }

  /**
   * Returns the fault of a byte that is refused.
   *
   * @param found from 0 to 255
   */
  static JsonFault refused(int state, int found, long offset, int maxDepth) {
    if (isBeforeValue(state) && (found == '[' || found == '{')) {
      String expected = "at most " + maxDepth + " open arrays and objects";
      return new JsonFault(Kind.TOO_DEEP, offset, expected, described(found));
    }
    return new JsonFault(kind(state, found), offset, expected(state, found), described(found));
  }

  private static Kind kind(int state, int found) {
    if (isWithinCharacter(state) || (state == STRING && found >= 0x80)) {
      return Kind.NOT_UTF8;
    }
    return state == AFTER_DOCUMENT ? Kind.TRAILING : Kind.UNEXPECTED;
  }

  private static String expected(int state, int found) {
    if (state == STRING) {
      return found < 0x20 ? "an escaped control character" : "UTF-8";
    }
    return expected(state);
  }

  private static String expected(int state) {
    return switch (state) {
      case BYTE_ORDER_MARK_2 -> "0xbb of a byte order mark";
      case BYTE_ORDER_MARK_3 -> "0xbf of a byte order mark";
      case AFTER_DOCUMENT -> "the end";
      case FIRST_ITEM -> "a value or ']'";
      case AFTER_ITEM -> "',' or ']'";
      case FIRST_NAME -> "'\"' or '}'";
      case NAME, STRING -> "'\"'";
      case COLON -> "':'";
      case AFTER_MEMBER -> "',' or '}'";
      case ESCAPE -> "one of \"\\/bfnrtu";
      case HEX_4, HEX_3, HEX_2, HEX_1 -> "a hex digit";
      case MINUS, POINT, E_SIGN -> "a digit";
      case E -> "a digit, '+' or '-'";
      case ZERO -> "no digit after a leading 0";
      case RUE -> "'r'";
      case ALSE -> "'a'";
      case LSE, LL, L -> "'l'";
      case SE -> "'s'";
      case ULL, UE -> "'u'";
      case LAST_E -> "'e'";
      default -> isWithinCharacter(state) ? "the rest of a UTF-8 character" : "a value";
    };
  }

  private static String described(int found) {
    boolean printable = found >= 0x20 && found < 0x7f;
    return printable ? "'" + (char) found + "'" : "0x%02x".formatted(found);
  }
}
