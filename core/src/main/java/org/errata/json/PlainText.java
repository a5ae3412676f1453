package org.errata.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The run of plain characters in a string: ASCII, no quote, no backslash, no control character.
 * Most bytes of most documents are such, so they are looked at eight at a time.
 */
final class PlainText {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private PlainText() {}

  /** Returns the index of the first byte that is not plain, or {@code to}. */
  static int skip(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long notPlain = notPlain((long) EIGHT_BYTES.get(bytes, i));
      if (notPlain != 0) {
        return i + (Long.numberOfTrailingZeros(notPlain) >> 3);
      }
    }
    while (i < to && Grammar.next(State.STRING, bytes[i]) == State.STRING) {
      i++;
    }
    return i;
  }

  /**
   * Returns a word whose lowest set bit lies in the first byte that is not plain; bits above it
   * mean nothing, as a subtraction may have borrowed from there.
   */
  private static long notPlain(long eight) {
    // flipping bit 1 puts '"' next to the controls: both are now below 0x21, and nothing else is
    long quoteOrControl = (eight ^ 0x02 * EACH) - 0x21 * EACH;
    long backslash = (eight ^ '\\' * EACH) - EACH;
    return (quoteOrControl | backslash | eight) & HIGH_BITS;
  }
}
