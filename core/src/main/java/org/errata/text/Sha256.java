package org.errata.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
