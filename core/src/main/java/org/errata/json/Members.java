package org.errata.json;

/**
 * Passes over members and items of the usual sort: names and strings of plain characters, numbers
 * without an exponent, and the other values.
 *
 * <p>That is one loop, with no step taken in common with the grammar, as every branch less can be
 * measured; and one that calls nothing too large to be compiled into it, as the compiler keeps in
 * memory what is in use during a call, though the call is hardly ever made.
 */
final class Members {
  /**
   * How many bytes can be read from where a member begins, so that one of short words can be read
   * through without asking whether it ends: name and value begin a word each, and a few bytes lie
   * around them.
   */
  static final int MARGIN = 3 * Word.BYTES;

  /** As a name ends that has no space after it. */
  private static final short QUOTE_COLON = '"' | ':' << 8;

  private final Nesting nesting;
  private int state;

  Members(Nesting nesting) {
    this.nesting = nesting;
  }

  /** Whether a pass may begin in this state, of those that one ends in. */
  static boolean goesOn(int state) {
    return state >= State.FIRST_ITEM && state <= State.AFTER_MEMBER;
  }

  /**
   * Returns what numbers must end before: a byte after them is looked at, and eight can be read.
   *
   * @param to where the bytes end; those from there on are zeros, if there are any
   * @param last where the margin begins
   */
  static int endOfNumbers(int to, int last) {
    return Math.min(to, last + MARGIN - Word.BYTES);
  }

  /** Returns the state at the index that the last pass returned. */
  int state() {
    return state;
  }

  /**
   * Passes over what it can, and returns how far it got: to what is not usual, to beyond {@code
   * last}, or to the end of the first value that ends after {@code stop}.
   *
   * @param endOfNumbers see {@link #endOfNumbers}
   * @param last the last index from which as many bytes can be read as the margin has
   * @param start a state within an array or object, but not one within a name or value
   */
  int pass(byte[] bytes, int from, int endOfNumbers, int last, int stop, int start) {
    boolean inObject = start >= State.FIRST_NAME;
    int at = start;
    int i = from;
    lane:
    while (i <= last) {
      if (at == State.NAME || at == State.FIRST_NAME) {
        if (bytes[i] != '"') {
          i = space(bytes, i, last);
          if (i >= last || bytes[i] != '"') {
            break;
          }
        }
        int end = Token.plainName(bytes, i + 1, last);
        if (Word.pairAt(bytes, end) != QUOTE_COLON) {
          if (bytes[end] != '"') {
            break;
          }
          int colon = space(bytes, end + 1, last);
          if (colon >= last || bytes[colon] != ':') {
            break;
          }
          end = colon - 1;
        }
        i = end + 2;
        at = State.MEMBER;
      }
      if (at != State.AFTER_MEMBER && at != State.AFTER_ITEM) {
        if (bytes[i] <= ' ') {
          i = space(bytes, i, last);
          if (i >= last) {
            break;
          }
        }
        int first = bytes[i];
        if (first == '"') {
          int end = i + 1;
          long others = Word.marksNonPlain(Word.at(bytes, end));
          while (others == 0) {
            end += Word.BYTES;
            if (end > last) {
              i = end;
              at = State.STRING;
              break lane;
            }
            others = Word.marksNonPlain(Word.at(bytes, end));
          }
          end = Word.indexOfMark(end, others);
          if (bytes[end] != '"') {
            i = end;
            at = State.STRING;
            break;
          }
          i = end + 1;
        } else if (first <= '9') {
          int end = Token.usualNumber(bytes, i, endOfNumbers);
          if (end == i) {
            break;
          }
          i = end;
        } else if (first == '{' || first == '[') {
          if (nesting.isFull()) {
            break;
          }
          inObject = first == '{';
          nesting.open(inObject);
          at = inObject ? State.FIRST_NAME : State.FIRST_ITEM;
          i++;
          if (bytes[i] <= ' ') {
            i = space(bytes, i, last);
            if (i >= last) {
              break;
            }
          }
          if (bytes[i] != (inObject ? '}' : ']')) {
            continue;
          }
        } else {
          int end = Token.literal(bytes, i);
          if (end == i) {
            break;
          }
          i = end;
        }
      }
      while (true) {
        at = inObject ? State.AFTER_MEMBER : State.AFTER_ITEM;
        if (i > stop) {
          break lane;
        }
        int read = bytes[i];
        if (read <= ' ') {
          i = space(bytes, i, last);
          if (i >= last) {
            break lane;
          }
          read = bytes[i];
        }
        if (read == ',') {
          i++;
          at = inObject ? State.NAME : State.ITEM;
          break;
        }
        if (read != (inObject ? '}' : ']')) {
          break lane;
        }
        i++;
        nesting.close();
        at = nesting.stateAfterValue();
        if (at == State.AFTER_DOCUMENT) {
          break lane;
        }
        inObject = at == State.AFTER_MEMBER;
      }
    }
    state = at;
    return i;
  }

  /** One space is the rule, where there are any; there is room for a byte after it. */
  static int space(byte[] bytes, int from, int to) {
    return bytes[from] == ' ' && bytes[from + 1] > ' '
        ? from + 1
        : Runs.whiteSpace(bytes, from, to);
  }
}
