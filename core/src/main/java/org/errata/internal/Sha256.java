package org.errata.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The hash by which content is told from other content. */
public final class Sha256 {

  private Sha256() {}

  /**
   * Hashes content.
   *
   * @param content any bytes
   * @return the hash in Base64, 44 characters
   */
  public static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(hash(content));
  }

  /**
   * Hashes content, for where it must be short.
   *
   * @param content any bytes
   * @param bytes how many of the hash's 32 bytes to tell
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
