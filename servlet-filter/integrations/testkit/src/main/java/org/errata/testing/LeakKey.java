package org.errata.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.errata.internal.Sha256;

/**
 * The secret by which {@link CanaryFilter} recognizes the requests of a probe. It is known to the
 * filter by a system property, which is the same for all class loaders of a JVM.
 *
 * @param value letters and digits
 */
record LeakKey(String value) {

  /** The start of the name of the system property that ends with the key. */
  static final String PROPERTY = "errata.leakProbe.";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{16,64}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 16;
  private static final int HASH_BYTES = 10;

  LeakKey {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("a key has 16 to 64 letters and digits");
    }
  }

  static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  static LeakKey make() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return new LeakKey(HexFormat.of().formatHex(bytes));
  }

  /** Whether a probe with this key runs, or the JVM was started for one. */
  boolean isActive() {
    return Boolean.getBoolean(PROPERTY + value);
  }

  /** Sets the system property; returns whether it was not set before. */
  boolean activate() {
    return System.setProperty(PROPERTY + value, "true") == null;
  }

  void deactivate() {
    System.clearProperty(PROPERTY + value);
  }

  /**
   * The text that no response may contain. It is not in the request either, so that a response that
   * repeats the request is no leak. Letters and digits alone, which no escape changes.
   */
  String canary() {
    return "canary" + Sha256.hex(value.getBytes(US_ASCII), HASH_BYTES);
  }
}
