package org.errata.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes in one long, the first of them lowest, to be looked at together. The answers are
 * marks: the high bit of a byte says that the byte is meant. Only the lowest mark can be relied on,
 * as a subtraction that borrows may mark bytes that come later.
 */
final class Word {
  static final int BYTES = Long.BYTES;

  private static final VarHandle VIEW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle PAIR_VIEW =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Word() {}

  /** Returns the bytes from {@code index}, which must be eight at least. */
  static long at(byte[] bytes, int index) {
    return (long) VIEW.get(bytes, index);
  }

  /** Returns the two bytes from {@code index}, the first of them lower. */
  static short pairAt(byte[] bytes, int index) {
    return (short) PAIR_VIEW.get(bytes, index);
  }

  /** Returns the index of the first byte that is no space in the word that begins at start. */
  static int indexOfNonSpace(int start, long word) {
    return indexOfMark(start, word ^ ' ' * EACH);
  }

  /** Marks all but 0 to 9. */
  static long marksNonDigits(long word) {
    long digits = word ^ '0' * EACH;
    return (digits | (digits + 0x76 * EACH)) & HIGH_BITS;
  }

  /** Marks what is not a plain character of a string: quotes, backslashes, controls, non-ASCII. */
  static long marksNonPlain(long word) {
    // flipping bit 1 puts '"' next to the controls: both are below 0x21 then, and nothing else is
    long quoteOrControl = (word ^ 0x02 * EACH) - 0x21 * EACH;
    long backslash = (word ^ '\\' * EACH) - EACH;
    // no byte that is not ASCII is missed by both: 0x80 to 0x9f and 0xa2 by one, 0xdc by the other
    return (quoteOrControl | backslash) & HIGH_BITS;
  }

  /** Returns the byte that a mark is at, given the index of its bit in the word, unsigned. */
  static int byteAtMark(long word, int bit) {
    return (int) (word >>> (bit - 7)) & 0xff;
  }

  /** Returns the index of the lowest marked byte of the word that begins at {@code start}. */
  static int indexOfMark(int start, long marks) {
    return start + (Long.numberOfTrailingZeros(marks) >> 3);
  }

  /** Returns the same, for words that end where those of the record before did. */
  static int guessIndexOfMark(int start, long marks) {
    return sum(start, Long.numberOfTrailingZeros(marks) >> 3);
  }

  /**
   * Adds 0 to 8, not by an addition but by branches: names are mostly as long as those of the
   * record before, so that a processor guesses the length and goes on at once, where it would have
   * to wait for the sum. Values are not, and guessing wrong costs more than waiting.
   */
  private static int sum(int start, int count) {
    return switch (count) {
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
