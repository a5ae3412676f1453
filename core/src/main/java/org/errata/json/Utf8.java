package org.errata.json;

/**
 * Characters of a string, of any length in UTF-8.
 *
 * <p>They are followed by an automaton whose step is one shift, an idea of Per Vognsen's: the row
 * of a byte holds, in six bits for each state, the next state, and the number of a state is where
 * its six bits begin. So no branch depends on the text, in which a processor could guess none.
 */
final class Utf8 {
  private static final int BITS = 6;

  /** Final: a byte that is not UTF-8 here. */
  private static final int BROKEN = 0;

  /** Final: what may follow a character and is none, as a quote or a backslash. */
  private static final int SPECIAL = BITS;

  private static final int BETWEEN_CHARACTERS = 2 * BITS;

  /** The states of the grammar that the numbers from {@link #BETWEEN_CHARACTERS} on stand for. */
  private static final int[] STATES = {
    State.STRING,
    State.UTF8_LAST,
    State.UTF8_LAST_2,
    State.UTF8_LAST_3,
    State.UTF8_AFTER_E0,
    State.UTF8_AFTER_ED,
    State.UTF8_AFTER_F0,
    State.UTF8_AFTER_F4
  };

  private static final long[] ROWS = new long[256];

  static {
    for (int read = 0; read < ROWS.length; read++) {
      ROWS[read] = (long) SPECIAL << SPECIAL;
      for (int state : STATES) {
        int next = number(Grammar.next(state, (byte) read));
        boolean special = next == BROKEN && state == State.STRING && read < 0x80;
        ROWS[read] |= (long) (special ? SPECIAL : next) << number(state);
      }
    }
  }

  private Utf8() {}

  private static int number(int state) {
    for (int i = 0; i < STATES.length; i++) {
      if (STATES[i] == state) {
        return BETWEEN_CHARACTERS + BITS * i;
      }
    }
    return BROKEN;
  }

  /**
   * Returns the index of the first quote, backslash or control character; or else of a character
   * near to the first fault or to {@code to}, from which {@link Grammar} can find its way.
   */
  static int skip(byte[] bytes, int from, int to) {
    int i = from;
    int state = BETWEEN_CHARACTERS;
    for (; i <= to - Word.BYTES; i += Word.BYTES) {
      int next = afterWord(state, bytes, i);
      if (next == SPECIAL) {
        return Word.indexOfMark(i, Word.marksSpecial(Word.at(bytes, i)));
      }
      if (next == BROKEN) {
        break;
      }
      state = next;
    }
    return state == BETWEEN_CHARACTERS ? i : lastLeadBefore(bytes, i);
  }

  private static int afterWord(int state, byte[] bytes, int from) {
    // a shift by a long uses only its lowest six bits, so the other states need not be cut off
    long row = state;
    for (int i = from; i < from + Word.BYTES; i++) {
      row = ROWS[bytes[i] & 0xff] >>> row;
    }
    return (int) row & 0x3f;
  }

  private static int lastLeadBefore(byte[] bytes, int end) {
    int i = end - 1;
    while ((bytes[i] & 0xc0) == 0x80) {
      i--;
    }
    return i;
  }
}
