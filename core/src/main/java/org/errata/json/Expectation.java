package org.errata.json;

import org.errata.json.JsonFault.Kind;

/** Says what is wrong with a byte that the grammar refuses. */
final class Expectation {
  /** Stands for the end of the document where a byte is asked for. */
  static final int END = -1;

  private Expectation() {}

  static JsonFault unmet(int state, int found, long offset) {
    return new JsonFault(kind(state, found), offset, expected(state, found), shown(found));
  }

  static JsonFault tooDeep(int maxDepth, int found, long offset) {
    String expected = "at most " + maxDepth + " open arrays and objects";
    return new JsonFault(Kind.TOO_DEEP, offset, expected, shown(found));
  }

  private static Kind kind(int state, int found) {
    if (found == END) {
      return State.isBeforeDocument(state) ? Kind.EMPTY : Kind.CUT_SHORT;
    }
    if (State.isWithinCharacter(state) || (state == State.STRING && found >= 0x80)) {
      return Kind.NOT_UTF8;
    }
    return state == State.AFTER_DOCUMENT ? Kind.TRAILING : Kind.UNEXPECTED;
  }

  private static String expected(int state, int found) {
    return switch (state) {
      case State.BYTE_ORDER_MARK_2 -> "0xbb of a byte order mark";
      case State.BYTE_ORDER_MARK_3 -> "0xbf of a byte order mark";
      case State.AFTER_DOCUMENT -> "the end";
      case State.FIRST_ITEM -> "a value or ']'";
      case State.AFTER_ITEM -> "',' or ']'";
      case State.FIRST_NAME -> "'\"' or '}'";
      case State.NAME -> "'\"'";
      case State.COLON -> "':'";
      case State.AFTER_MEMBER -> "',' or '}'";
      case State.STRING -> withinString(found);
      case State.ESCAPE -> "one of \"\\/bfnrtu";
      case State.HEX_4, State.HEX_3, State.HEX_2, State.HEX_1 -> "a hex digit";
      case State.MINUS, State.POINT, State.E_SIGN -> "a digit";
      case State.E -> "a digit, '+' or '-'";
      case State.ZERO -> "no digit after a leading 0";
      case State.RUE -> "'r'";
      case State.ALSE -> "'a'";
      case State.LSE, State.LL, State.L -> "'l'";
      case State.SE -> "'s'";
      case State.ULL, State.UE -> "'u'";
      case State.LAST_E -> "'e'";
      default -> State.isWithinCharacter(state) ? "the rest of a UTF-8 character" : "a value";
    };
  }

  private static String withinString(int found) {
    if (found == END) {
      return "'\"'";
    }
    return found < 0x20 ? "an escaped control character" : "UTF-8";
  }

  private static String shown(int found) {
    if (found == END) {
      return "the end";
    }
    boolean printable = found >= 0x20 && found < 0x7f;
    return printable ? "'" + (char) found + "'" : "0x%02x".formatted(found);
  }
}
