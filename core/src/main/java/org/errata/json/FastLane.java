package org.errata.json;

/**
 * Passes over members and items that lie in one piece and are of the usual sort, without asking
 * {@link Grammar} about every byte. Whatever is unusual, incomplete or wrong it leaves alone, but
 * for a string, in which it may stop; always in a state from which the grammar finds its way.
 */
final class FastLane {
  /**
   * How far before the end it stops, so that a member of short words can be read through without
   * asking whether it ends: name and value begin a word each, and a few bytes lie around them.
   */
  private static final int MARGIN = 3 * Word.BYTES;

  /** As a name ends that has no space after it. */
  private static final short QUOTE_COLON = '"' | ':' << 8;

  private final Nesting nesting;
  private final StringText text;
  private int state;

  /** The last bytes of a piece, as many as the margin has, and as many zeros. */
  private final byte[] padded = new byte[2 * MARGIN];

  FastLane(Nesting nesting, StringText text) {
    this.nesting = nesting;
    this.text = text;
  }

  /** Whether members or items may be passed over from this state on. */
  static boolean begins(int state) {
    return state == State.NAME
        || state == State.ITEM
        || state == State.FIRST_NAME
        || state == State.FIRST_ITEM;
  }

  /** Returns the state at the index that the last skip returned. */
  int state() {
    return state;
  }

  /**
   * Skips what it can from a state that {@link #begins}, up to the first value that ends not before
   * {@code enough}, and returns how far it got.
   */
  int skip(byte[] bytes, int from, int to, int enough, int start) {
    int last = to - MARGIN;
    int i = pass(bytes, from, to, last, Math.min(last, enough - 1), start);
    return i > last && i < to && begins(state) ? skipEnd(bytes, i, to) : i;
  }

  /** Skips the last bytes where they can be read beyond: in a copy, with zeros after them. */
  private int skipEnd(byte[] bytes, int from, int to) {
    int shift = MARGIN - to;
    System.arraycopy(bytes, from, padded, from + shift, to - from);
    return pass(padded, from + shift, MARGIN, MARGIN - 1, MARGIN - 1, state) - shift;
  }

  /**
   * Skips as long as it is not after {@code last}, before that after no value that ends after
   * {@code stop}. From {@code last} on as many bytes can be read as the margin has; those from
   * {@code to} on are no part of the document, and zeros if they are looked at. One loop and no
   * step taken in common with the grammar, as every branch less can be measured.
   */
  private int pass(byte[] bytes, int from, int to, int last, int stop, int start) {
    int endOfNumbers = Math.min(to, last + MARGIN - Word.BYTES);
    boolean inObject = start == State.NAME || start == State.FIRST_NAME;
    int at = start;
    int i = from;
    lane:
    while (i <= last) {
      if (inObject) {
        if (bytes[i] != '"') {
          i = space(bytes, i, to);
          if (i > last || bytes[i] != '"') {
            break;
          }
        }
        int end = Token.plainName(bytes, i + 1, last);
        if (Word.pairAt(bytes, end) != QUOTE_COLON) {
          if (bytes[end] != '"') {
            end = text.endOfString(bytes, end, to);
            if (end > last) {
              break;
            }
          }
          int colon = space(bytes, end + 1, to);
          if (colon > last || bytes[colon] != ':') {
            break;
          }
          end = colon - 1;
        }
        i = end + 2;
        at = State.MEMBER;
      }
      if (bytes[i] <= ' ') {
        i = space(bytes, i, to);
        if (i > last) {
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
          end = text.skip(bytes, end, to, State.STRING);
          if (end > last || !text.isAtEnd(bytes[end])) {
            i = end;
            at = text.state();
            break;
          }
        }
        i = end + 1;
      } else if (first <= '9') {
        int end = Token.number(bytes, i, endOfNumbers);
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
          i = space(bytes, i, to);
          if (i > last) {
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
      while (true) {
        at = inObject ? State.AFTER_MEMBER : State.AFTER_ITEM;
        if (i > stop) {
          break lane;
        }
        int read = bytes[i];
        if (read <= ' ') {
          i = space(bytes, i, to);
          if (i > last) {
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
  private static int space(byte[] bytes, int from, int to) {
    return bytes[from] == ' ' && bytes[from + 1] > ' '
        ? from + 1
        : Runs.whiteSpace(bytes, from, to);
  }
}
