package org.errata.report;

import java.security.SecureRandom;

/** Makes ids such as {@code k7rm-2xq9-vt4h-c8pn}. */
final class SpeakableId {

  /** Crockford's Base32: without i, l, o and u. */
  private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private static final SecureRandom RANDOM = new SecureRandom();

  private SpeakableId() {}

  static String next() {
    byte[] random = new byte[GROUPS * GROUP_LENGTH];
    RANDOM.nextBytes(random);
    StringBuilder id = new StringBuilder(random.length + GROUPS - 1);
    for (int i = 0; i < random.length; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        id.append('-');
      }
      id.append(ALPHABET[random[i] & 31]);
    }
    return id.toString();
  }
}
