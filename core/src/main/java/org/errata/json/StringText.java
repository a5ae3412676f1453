package org.errata.json;

/**
 * Follows the text of a string, whatever is in it, by an automaton whose step is one shift, an idea
 * of Per Vognsen's: the row of a byte holds, in six bits for each state, the number of the next
 * state, and the number of a state is where its six bits begin. So no branch depends on the text,
 * in which a processor could guess none.
 *
 * <p>Fourteen times six bits are more than a row has. But most states stop at most bytes, so their
 * bits may overlap where they agree. The numbers come from a search for some that let every row
 * agree; that they do is checked when the rows are made.
 */
final class StringText {
  /** Final: the quote at the end, or a byte that the grammar refuses. */
  private static final int STOPPED = 0;

  private static final int MASK = (1 << 6) - 1;

  /** The bytes of a round: eight times four. */
  private static final int ROUND = 32;

  private static final int[] NUMBERS = new int[State.COUNT];
  private static final int[] STATES = new int[MASK + 1];
  private static final long[] ROWS = new long[256];

  static {
    number(State.STRING, 32);
    number(State.ESCAPE, 58);
    number(State.HEX_4, 8);
    number(State.HEX_3, 25);
    number(State.HEX_2, 24);
    number(State.HEX_1, 48);
    number(State.UTF8_LAST, 1);
    number(State.UTF8_LAST_2, 22);
    number(State.UTF8_LAST_3, 18);
    number(State.UTF8_AFTER_E0, 55);
    number(State.UTF8_AFTER_ED, 44);
    number(State.UTF8_AFTER_F0, 13);
    number(State.UTF8_AFTER_F4, 38);
    for (int read = 0; read < ROWS.length; read++) {
      ROWS[read] = row((byte) read);
    }
  }

  private int state;

  private static void number(int state, int number) {
    NUMBERS[state] = number;
    STATES[number] = state;
  }

  private static long row(byte read) {
    long row = 0;
    for (int state = State.STRING; isWithin(state); state++) {
      row |= (long) numberAfter(state, read) << NUMBERS[state];
    }
    for (int state = State.STRING; isWithin(state); state++) {
      if ((row >>> NUMBERS[state] & MASK) != numberAfter(state, read)) {
        throw new IllegalStateException("byte " + read + " in state " + state);
      }
    }
    return row;
  }

  private static int numberAfter(int state, byte read) {
    int next = Grammar.next(state, read);
    return next < 0 ? STOPPED : NUMBERS[next];
  }

  /** Whether the grammar is within a string in this state. */
  static boolean isWithin(int state) {
    return state >= State.STRING && state <= State.UTF8_AFTER_F4;
  }

  /** Returns the state of the grammar before the byte that the last skip has stopped at. */
  int state() {
    return state;
  }

  /**
   * Skips text from any state within a string, and returns the index of the quote that ends it, of
   * a byte that is refused, or {@code to}.
   */
  int skip(byte[] bytes, int from, int to, int start) {
    int i = from;
    long number = NUMBERS[start];
    // written out, as the compiler does not unroll a loop that can be left in its midst
    while (i <= to - ROUND) {
      long next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
      next = afterFour(number, bytes, i);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i += 4;
    }
    while (i < to) {
      long next = after(number, bytes[i]);
      if ((next & MASK) == STOPPED) {
        break;
      }
      number = next;
      i++;
    }
    state = STATES[(int) number & MASK];
    return i;
  }

  /** Returns the index of the quote that ends a string from within, or {@code to} if none does. */
  int endOfString(byte[] bytes, int from, int to) {
    int end = skip(bytes, from, to, State.STRING);
    return end < to && isAtEnd(bytes[end]) ? end : to;
  }

  /** Whether the byte that the last skip has stopped at is the quote that ends the string. */
  boolean isAtEnd(byte read) {
    return read == '"' && state == State.STRING;
  }

  /** Takes four steps; the check between two fours keeps the registers that hold rows to a few. */
  private static long afterFour(long number, byte[] bytes, int i) {
    long next = after(number, bytes[i]);
    next = after(next, bytes[i + 1]);
    next = after(next, bytes[i + 2]);
    return after(next, bytes[i + 3]);
  }

  private static long after(long number, int read) {
    // a shift by a long uses only its lowest six bits, so the rest need not be cut off
    return ROWS[read & 0xff] >>> number;
  }
}
