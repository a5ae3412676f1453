package org.errata.json;

import static org.errata.json.GrammarState.*;

/**
 * Goes from token to token of arrays and objects (RFC 8259 sections 2, 4 and 5), as long as the
 * tokens are of the usual sorts: strings of plain characters, numbers without an exponent, and
 * literals. It stops at anything else, which {@link DocumentScanner} then reads byte by byte.
 *
 * <p>The idea is one loop in which a usual member is a straight line: name, colon, value, comma. To
 * do without a check for the end of the bytes at every step, the loop asks once per member whether
 * {@link #MARGIN} bytes are there, and again only after a token that may be longer than eight
 * bytes. It calls nothing that is too large for the compiler to inline, since around such a call
 * all local variables are kept in memory.
 */
final class StructureScanner {
  /**
   * How many bytes must be readable from where a member begins: eight from the name and eight from
   * the value, and the characters around them.
   */
  static final int MARGIN = 3 * ByteRuns.WIDTH;

  /** The end of a name that has no white space after it, as {@link ByteRuns#twoAt} returns it. */
  private static final short QUOTE_AND_COLON = '"' | ':' << 8;

  private final Nesting nesting;
  private int state;
  private boolean inName;

  StructureScanner(Nesting nesting) {
    this.nesting = nesting;
  }

  /** Returns the state at the index that the last scan returned. */
  int state() {
    return state;
  }

  /** Whether the string in which the last scan stopped is the name of a member. */
  boolean isInName() {
    return inName;
  }

  /**
   * Scans from a state that is between tokens, and returns how far it got. That is to beyond {@code
   * last}; or to the beginning of something unusual or refused; or, if the state is STRING then, to
   * a byte within a string.
   *
   * @param last the last index from which {@link #MARGIN} bytes can be read
   */
  int scan(byte[] bytes, int from, int last, int start) {
    int at = start;
    boolean inObject = nesting.stateAfterValue() == AFTER_MEMBER;
    boolean name = false;
    int i = from;
    while (i <= last) {
      if (at == NAME || at == FIRST_NAME) {
        if (bytes[i] != '"') {
          i = skipSpace(bytes, i, last);
          if (i > last) {
            break;
          }
        }
        if (bytes[i] == '"') {
          i = ByteRuns.plain(bytes, i + 1, last);
          if (ByteRuns.twoAt(bytes, i) == QUOTE_AND_COLON) {
            i += 2;
            at = MEMBER_VALUE;
          } else if (bytes[i] == '"') {
            i++;
            at = COLON;
          } else {
            at = STRING;
            name = true;
            break;
          }
        } else if (at == NAME || bytes[i] != '}') {
          break;
        }
      }
      if (at == COLON) {
        if (bytes[i] != ':') {
          i = skipSpace(bytes, i, last);
          if (i > last || bytes[i] != ':') {
            break;
          }
        }
        i++;
        at = MEMBER_VALUE;
      }
      if (isBeforeValue(at)) {
        if (bytes[i] <= ' ') {
          i = skipSpace(bytes, i, last);
          if (i > last) {
            break;
          }
        }
        int first = bytes[i];
        if (first == '"') {
          i = ByteRuns.plain(bytes, i + 1, last);
          if (bytes[i] != '"') {
            at = STRING;
            break;
          }
          i++;
        } else if (first <= '9') {
          int end = WholeTokens.endOfNumber(bytes, i, last);
          if (end == i) {
            break;
          }
          i = end;
        } else if (first == '{' || first == '[') {
          if (nesting.isFull()) {
            break;
          }
          i++;
          inObject = first == '{';
          nesting.open(inObject);
          at = inObject ? FIRST_NAME : FIRST_ITEM;
          continue;
        } else if (first != ']' || at != FIRST_ITEM) {
          int end = WholeTokens.endOfLiteral(bytes, i);
          if (end == i) {
            break;
          }
          i = end;
        }
        at = inObject ? AFTER_MEMBER : at == DOCUMENT ? AFTER_DOCUMENT : AFTER_ITEM;
      }
      if (bytes[i] <= ' ') {
        i = skipSpace(bytes, i, last);
        if (i > last) {
          break;
        }
      }
      if (at == AFTER_DOCUMENT) {
        break;
      }
      if (bytes[i] == ',') {
        at = inObject ? NAME : ITEM;
      } else if (bytes[i] == (inObject ? '}' : ']')) {
        nesting.close();
        at = nesting.stateAfterValue();
        inObject = at == AFTER_MEMBER;
      } else {
        break;
      }
      i++;
    }
    state = at;
    inName = name;
    return i;
  }

  /** Skips white space. Where there is any before a value, it is mostly one space. */
  private static int skipSpace(byte[] bytes, int from, int last) {
    return bytes[from] == ' ' && bytes[from + 1] > ' '
        ? from + 1
        : ByteRuns.whiteSpace(bytes, from, last);
  }
}
