package org.errata.report;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Bytes that nobody can guess, fetched by the block: a secure generator costs much for each call
 * and little for each byte. Thread-safe.
 */
final class RandomBytes {

  private static final int BLOCK = 2560;

  private final SecureRandom generator = new SecureRandom();
  private final byte[] block = new byte[BLOCK];
  private int used = BLOCK;

  /** Returns bytes that are given to nobody else. */
  synchronized byte[] next(int length) {
    if (used + length > BLOCK) {
      generator.nextBytes(block);
      used = 0;
    }
    byte[] taken = Arrays.copyOfRange(block, used, used + length);
    used += length;
    return taken;
  }
}
