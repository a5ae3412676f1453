package org.errata.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Makes ids such as {@code k7rm-2xq9-vt4h-c8pn}. */
final class SpeakableId {

  /** Crockford's Base32: without i, l, o and u. */
  private static final byte[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(ISO_8859_1);

  private static final int LETTERS = 16;
  private static final int GROUP_LENGTH = 4;
  private static final RandomBytes RANDOM = new RandomBytes();

  private SpeakableId() {}

  static String next() {
    byte[] random = RANDOM.next(LETTERS);
    byte[] id = new byte[LETTERS + LETTERS / GROUP_LENGTH - 1];
    for (int i = 0, at = 0; i < LETTERS; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        id[at++] = '-';
      }
      id[at++] = ALPHABET[random[i] & 31];
    }
    return new String(id, ISO_8859_1);
  }
}
