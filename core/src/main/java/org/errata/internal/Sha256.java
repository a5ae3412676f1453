package org.errata.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Computes SHA-256 hashes. */
public final class Sha256 {

  private Sha256() {}

  /**
   * Returns the hash of content.
   *
   * @param content any bytes
   * @return the hash in Base64, 44 characters
   */
  public static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(hash(content));
  }

  /**
   * Returns the beginning of the hash of content.
   *
   * @param content any bytes
   * @param bytes the number of bytes of the hash, 1 to 32
   * @return the first bytes of the hash, in hexadecimal digits
   */
  public static String hex(byte[] content, int bytes) {
    return HexFormat.of().formatHex(hash(content), 0, bytes);
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
