package org.errata.catalogue;

import java.util.regex.Pattern;

/** The keys of the texts of violations. */
public final class TextKey {

  /** What a key is, after a verb such as {@code must be}. */
  public static final String ALLOWED =
      "1 to 200 of A-Z, a-z, 0-9, '.', '_' and '-', as in quantity.negative";

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,200}");

  private TextKey() {}

  /**
   * Tells whether a string may be a key. A text for people, which has spaces, never is one.
   *
   * @param key any string
   * @return whether it has the form of a key
   */
  public static boolean isWellFormed(String key) {
    return KEY.matcher(key).matches();
  }

  /**
   * Returns the id that a key begins with.
   *
   * @param key a key
   * @return what is before the first dot, or the key if it has none
   */
  static String idOf(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
