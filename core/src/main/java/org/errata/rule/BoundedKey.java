package org.errata.rule;

import java.nio.charset.StandardCharsets;
import org.errata.internal.Sha256;

/** Keys of maps that are made from what a client has sent. */
final class BoundedKey {

  /** Enough for the address of a client and the name of a user. */
  static final int LONGEST = 320;

  private BoundedKey() {}

  /** Returns a text, or its SHA-256 if it has more than {@value #LONGEST} characters. */
  static String of(String text) {
    return text.length() <= LONGEST
        ? text
        : "sha-256 " + Sha256.base64(text.getBytes(StandardCharsets.UTF_8));
  }
}
