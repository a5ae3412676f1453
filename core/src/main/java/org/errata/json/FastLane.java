package org.errata.json;

/**
 * Passes over members and items that lie in one piece and are of the usual sort, without asking
 * {@link Grammar} about every byte. Whatever is unusual, incomplete or wrong it leaves alone, and
 * stops in a state from which the grammar finds its way.
 */
final class FastLane {
  /** How far before the end it stops, so that words can be read without asking whether they end. */
  static final int MARGIN = 2 * Word.BYTES;

  private final Nesting nesting;
  private final StringText text;
  private int state;

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

  /** Skips what it can from a state that {@link #begins}, and returns how far it got. */
  int skip(byte[] bytes, int from, int to, int start) {
    int last = to - MARGIN;
    boolean inObject = start == State.NAME || start == State.FIRST_NAME;
    int at = start;
    int i = from;
    lane:
    while (i <= last) {
      if (inObject) {
        i = space(bytes, i, to);
        int end = i <= last && bytes[i] == '"' ? Token.name(bytes, i + 1, last, text) : to;
        if (end > last) {
          break;
        }
        end = bytes[end] == ':' ? end : Runs.whiteSpace(bytes, end, to);
        if (end > last || bytes[end] != ':') {
          break;
        }
        i = end + 1;
        at = State.MEMBER;
      }
      i = space(bytes, i, to);
      if (i > last) {
        break;
      }
      int first = bytes[i];
      if (first == '{' || first == '[') {
        if (nesting.isFull()) {
          break;
        }
        inObject = first == '{';
        nesting.open(inObject);
        at = inObject ? State.FIRST_NAME : State.FIRST_ITEM;
        i = space(bytes, i + 1, to);
        if (i > last || bytes[i] != (inObject ? '}' : ']')) {
          continue;
        }
      } else {
        int end = Token.scalar(bytes, i, last, text);
        if (end > last) {
          break;
        }
        at = inObject ? State.AFTER_MEMBER : State.AFTER_ITEM;
        i = space(bytes, end, to);
      }
      while (i <= last && bytes[i] == (inObject ? '}' : ']')) {
        nesting.close();
        at = nesting.stateAfterValue();
        inObject = at == State.AFTER_MEMBER;
        i = space(bytes, i + 1, to);
        if (at == State.AFTER_DOCUMENT) {
          break lane;
        }
      }
      if (i > last || bytes[i] != ',') {
        break;
      }
      at = inObject ? State.NAME : State.ITEM;
      i++;
    }
    state = at;
    return i;
  }

  private static int space(byte[] bytes, int from, int to) {
    return bytes[from] > ' ' ? from : Runs.whiteSpace(bytes, from, to);
  }
}
