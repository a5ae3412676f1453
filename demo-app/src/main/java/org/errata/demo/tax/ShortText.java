package org.errata.demo.tax;

import jakarta.json.JsonString;

/** The limit on the strings that the API stores or returns. */
final class ShortText {

  private static final int MOST_CHARACTERS = 1_000;

  private ShortText() {}

  /** Throws an IllegalArgumentException if a member is longer than the limit; null is accepted. */
  static void require(String member, JsonString text) {
    if (text != null && text.getChars().length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "%s has more than %d characters".formatted(member, MOST_CHARACTERS));
    }
  }
}
