package org.errata.servlet.harness.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A password as the realms of GlassFish keep it. */
final class SaltedHash {

  private static final byte[] SALT = "salttest".getBytes(UTF_8);

  private static final int ROUNDS = 100;

  private SaltedHash() {}

  static String of(String password) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.getBytes(UTF_8));
      byte[] hash = digest.digest(SALT);
      for (int i = 1; i < ROUNDS; i++) {
        hash = digest.digest(hash);
      }
      byte[] both = new byte[hash.length + SALT.length];
      System.arraycopy(hash, 0, both, 0, hash.length);
      System.arraycopy(SALT, 0, both, hash.length, SALT.length);
      return "{SSHA256}" + Base64.getEncoder().encodeToString(both);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
