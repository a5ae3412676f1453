package org.errata.json;

import static org.errata.json.GrammarState.*;

/**
 * Reads the characters of a string, whatever they are: plain ones, escapes (RFC 8259 section 7) and
 * characters of several bytes in UTF-8. It is an automaton without branches, because a processor
 * cannot predict a branch that depends on text, and a wrong prediction takes as long as reading ten
 * bytes.
 *
 * <p>A step is one shift, an idea of Per Vognsen's. Each state has a number from 0 to 63, and each
 * byte has a row, a long. The row shifted right by the number of the present state has the number
 * of the next state in its lowest six bits.
 *
 * <p>Fourteen states of six bits each are more than the 64 bits of a row. But most states stop at
 * most bytes, so their bits may overlap where they agree. The numbers below were found by a search;
 * that each row agrees is checked when the rows are made.
 */
final class StringAutomaton {
  /** The number of the final state, after the quote at the end or a byte that is refused. */
  private static final int STOPPED = 0;

  private static final int MASK = (1 << 6) - 1;

  private static final int BYTES_PER_ROUND = 32;

  private static final int[] NUMBERS = new int[COUNT];
  private static final int[] STATES = new int[MASK + 1];
  private static final long[] ROWS = new long[256];

  static {
    number(STRING, 32);
    number(ESCAPE, 58);
    number(HEX_4, 8);
    number(HEX_3, 25);
    number(HEX_2, 24);
    number(HEX_1, 48);
    number(UTF8_LAST, 1);
    number(UTF8_LAST_2, 22);
    number(UTF8_LAST_3, 18);
    number(UTF8_AFTER_E0, 55);
    number(UTF8_AFTER_ED, 44);
    number(UTF8_AFTER_F0, 13);
    number(UTF8_AFTER_F4, 38);
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
    for (int state = STRING; isWithinString(state); state++) {
      row |= (long) numberAfter(state, read) << NUMBERS[state];
    }
    for (int state = STRING; isWithinString(state); state++) {
      if ((row >>> NUMBERS[state] & MASK) != numberAfter(state, read)) {
        throw new IllegalStateException("byte " + read + " in state " + state);
      }
    }
    return row;
  }

  private static int numberAfter(int state, byte read) {
    int next = TokenGrammar.next(state, read & 0xff);
    return next < 0 ? STOPPED : NUMBERS[next];
  }

  /** Returns the state at the index that the last skip returned. */
  int state() {
    return state;
  }

  /**
   * Skips characters from a state within a string, and returns the index of the quote that ends the
   * string, of a byte that is refused, or {@code to}.
   */
  int skip(byte[] bytes, int from, int to, int start) {
    int i = from;
    long number = NUMBERS[start];
    // written out, because the compiler does not unroll a loop that has an exit within it; with
    // four bytes per round, text takes 1.7 times as long
    while (i <= to - BYTES_PER_ROUND) {
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

  /** Takes four steps. The check after them limits how many rows are kept in registers. */
  private static long afterFour(long number, byte[] bytes, int i) {
    long next = after(number, bytes[i]);
    next = after(next, bytes[i + 1]);
    next = after(next, bytes[i + 2]);
    return after(next, bytes[i + 3]);
  }

  private static long after(long number, int read) {
    // a shift uses only the lowest six bits of its distance, so the others need not be removed
    return ROWS[read & 0xff] >>> number;
  }
}
