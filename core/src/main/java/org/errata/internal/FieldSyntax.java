package org.errata.internal;

/**
 * What a header field may consist of (RFC 9110 section 5). A container would send other characters
 * as they are, replace them, or fail when the response is committed. Thread-safe.
 */
public final class FieldSyntax {

  private static final String DELIMITERS = "\"(),/:;<=>?@[\\]{}";

  private FieldSyntax() {}

  /**
   * Tells whether a text is a token (RFC 9110 section 5.6.2), as every field name is.
   *
   * @param name any text
   * @return whether it has at least one character, and only visible ASCII that is no delimiter
   */
  public static boolean isToken(String name) {
    return !name.isEmpty() && tokenEnd(name, 0) == name.length();
  }

  /**
   * Finds the end of a token.
   *
   * @param text any text
   * @param start the index of its first character
   * @return the index after it; the same index if there is no token
   */
  public static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPartOfToken(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfToken(char c) {
    return c > ' ' && c < 0x7f && DELIMITERS.indexOf(c) < 0;
  }

  /**
   * Tells whether a text can be the value of a field (RFC 9110 section 5.5).
   *
   * @param value any text
   * @return whether it has no control characters but tabs, and nothing beyond U+00FF: containers
   *     keep only the lower byte of a character, which may be a line break
   */
  public static boolean isValue(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        return false;
      }
    }
    return true;
  }

  /**
   * Checks a field.
   *
   * @param name the field's name
   * @param value its value
   * @throws IllegalArgumentException if the name is no token, or the value has characters that no
   *     value may have; the message quotes the name, and never the value
   */
  public static void check(String name, String value) {
    if (!isToken(name)) {
      throw new IllegalArgumentException(
          "the header name %s is no token of RFC 9110, as Retry-After is".formatted(quoted(name)));
    }
    if (!isValue(value)) {
      throw new IllegalArgumentException(
          "the value of the header %s has a control character or a character beyond U+00FF"
              .formatted(name));
    }
  }

  /** In quotes, with everything but visible ASCII and spaces as escapes of Java. */
  private static String quoted(String name) {
    StringBuilder text = new StringBuilder("'");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      text.append(c < ' ' || c >= 0x7f ? "\\u%04x".formatted((int) c) : c);
    }
    return text.append('\'').toString();
  }
}
