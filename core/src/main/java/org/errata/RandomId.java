package org.errata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.SecureRandom;

/** Makes ids such as {@code k7rm-2xq9-vt4h-c8pn}: 80 random bits, five to a character. */
final class RandomId {

  /** Crockford's Base32, which has no i, l, o and u. */
  private static final byte[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(ISO_8859_1);

  private static final int CHARACTERS = 16;
  private static final int GROUP_LENGTH = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  /** Returns a new id. Thread-safe. */
  static String next() {
    byte[] random = new byte[CHARACTERS];
    RANDOM.nextBytes(random);
    byte[] id = new byte[CHARACTERS + CHARACTERS / GROUP_LENGTH - 1];
    for (int i = 0, at = 0; i < CHARACTERS; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        id[at++] = '-';
      }
      id[at++] = ALPHABET[random[i] & 31];
    }
    return new String(id, ISO_8859_1);
  }
}
