package org.errata.report;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Bytes that nobody can guess, made by the block. A secure generator costs much for each byte, so a
 * block is what SHA-256 makes of a few of its bytes and a counter (as in NIST SP 800-90A Rev. 1
 * section 10.1.1.4). Not thread-safe.
 */
final class RandomBytes {

  private static final int SEED = 32;
  private static final int DIGEST = 32;
  private static final int DIGESTS = 80;

  private final SecureRandom generator = new SecureRandom();
  private final MessageDigest sha256 = sha256();
  private final byte[] seed = new byte[SEED];
  private final byte[] block = new byte[DIGESTS * DIGEST];
  private int used = block.length;

  /** Returns up to eight bytes that are given to nobody else, the first one highest. */
  long next(int length) {
    if (used + length > block.length) {
      refill();
    }
    long taken = 0;
    for (int end = used + length; used < end; used++) {
      taken = (taken << Byte.SIZE) | (block[used] & 0xff);
    }
    return taken;
  }

  private void refill() {
    generator.nextBytes(seed);
    for (int counter = 0; counter < DIGESTS; counter++) {
      sha256.update(seed);
      sha256.update((byte) counter);
      try {
        sha256.digest(block, counter * DIGEST, DIGEST);
      } catch (DigestException never) {
        throw new IllegalStateException(never);
      }
    }
    used = 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      // every Java platform has it
      throw new IllegalStateException(never);
    }
  }
}
