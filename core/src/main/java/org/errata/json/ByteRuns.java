package org.errata.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where a run of bytes of one sort ends, eight bytes at a time. Each method returns the index
 * of the first byte that does not belong to the run, or an index greater than {@code last} before
 * which all bytes do. Eight bytes must be readable from {@code from} and from {@code last}.
 *
 * <p>Eight bytes are read as one long, the first of them lowest. A test of all eight at once sets
 * the high bit of each byte that does not belong to the run. Only the lowest of these marks is
 * exact, because a subtraction may borrow from the byte above.
 */
final class ByteRuns {
  static final int WIDTH = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private ByteRuns() {}

  static int whiteSpace(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last) {
      int read = bytes[i];
      if (read == ' ') {
        i = indexOfMark(i, eightAt(bytes, i) ^ ' ' * EACH);
      } else if (read == '\n' || read == '\r' || read == '\t') {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Plain characters of a string: ASCII without quotes, backslashes and control characters. */
  static int plain(byte[] bytes, int from, int last) {
    int i = from;
    long marks = marksOfNonPlain(eightAt(bytes, i));
    while (marks == 0) {
      i += WIDTH;
      if (i > last) {
        return i;
      }
      marks = marksOfNonPlain(eightAt(bytes, i));
    }
    return indexOfMark(i, marks);
  }

  static int digits(byte[] bytes, int from, int last) {
    int i = from;
    while (i <= last) {
      long marks = marksOfNonDigits(eightAt(bytes, i));
      if (marks != 0) {
        return indexOfMark(i, marks);
      }
      i += WIDTH;
    }
    return i;
  }

  /** Returns the eight bytes from {@code index} on, the first of them lowest. */
  static long eightAt(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }

  /** Returns the two bytes from {@code index} on, the first of them lower. */
  static short twoAt(byte[] bytes, int index) {
    return (short) SHORTS.get(bytes, index);
  }

  /** Marks quotes, backslashes, control characters and bytes beyond ASCII. */
  private static long marksOfNonPlain(long eight) {
    // flipping bit 1 puts '"' next to the controls: both are below 0x21 then, and nothing else is
    long quoteOrControl = (eight ^ 0x02 * EACH) - 0x21 * EACH;
    long backslash = (eight ^ '\\' * EACH) - EACH;
    // no byte that is not ASCII is missed by both: 0x80 to 0x9f and 0xa2 by one, 0xdc by the other
    return (quoteOrControl | backslash) & HIGH_BITS;
  }

  /** Marks all but 0 to 9. */
  private static long marksOfNonDigits(long eight) {
    long digits = eight ^ '0' * EACH;
    return (digits | (digits + 0x76 * EACH)) & HIGH_BITS;
  }

  /**
   * Returns the index of the lowest marked byte, or of the byte after the eight. It is found by
   * branches and not by a sum. Records are mostly like the one before, so a processor predicts the
   * branch and goes on at once, instead of waiting for the sum.
   */
  private static int indexOfMark(int start, long marks) {
    // a shift, because a division by 8 has extra instructions for negative numbers
    return switch (Long.numberOfTrailingZeros(marks) >> 3) {
      case 0 -> start;
      case 1 -> start + 1;
      case 2 -> start + 2;
      case 3 -> start + 3;
      case 4 -> start + 4;
      case 5 -> start + 5;
      case 6 -> start + 6;
      case 7 -> start + 7;
      default -> start + 8;
    };
  }
}
