package org.errata.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Makes ids such as {@code k7rm-2xq9-vt4h-c8pn}. Thread-safe. */
final class SpeakableId {

  /** Crockford's Base32: without i, l, o and u. */
  private static final byte[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(ISO_8859_1);

  private static final int LETTERS = 16;
  private static final int GROUP_LENGTH = 4;
  private static final int BITS_OF_LETTER = 5;

  /** Half an id is 40 bits, which are whole bytes and whole letters. */
  private static final int HALVES = 2;

  private static final int BYTES_OF_HALF = 5;
  private static final RandomBytes RANDOM = new RandomBytes();

  /** Every id is put together here and copied by its string. */
  private static final byte[] id = new byte[LETTERS + LETTERS / GROUP_LENGTH - 1];

  private SpeakableId() {}

  static synchronized String next() {
    int at = 0;
    for (int half = 0; half < HALVES; half++) {
      long bits = RANDOM.next(BYTES_OF_HALF);
      for (int i = 0; i < LETTERS / HALVES; i++, bits >>>= BITS_OF_LETTER) {
        if (i % GROUP_LENGTH == 0 && at > 0) {
          id[at++] = '-';
        }
        id[at++] = ALPHABET[(int) bits & 31];
      }
    }
    return new String(id, ISO_8859_1);
  }
}
