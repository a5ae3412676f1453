package org.errata.rule;

/** The tokens of header fields (RFC 9110 section 5.6.2), and the white space between them. */
final class Token {

  private static final String DELIMITERS = "\"(),/:;<=>?@[\\]{}";

  private Token() {}

  /** Returns the index after the token that starts at an index; the same index if there is none. */
  static int end(String text, int start) {
    int i = start;
    while (i < text.length() && isPartOfToken(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Tells whether a text is one token. */
  static boolean is(String text) {
    return !text.isEmpty() && end(text, 0) == text.length();
  }

  /** Returns a text without optional white space around it (RFC 9110 section 5.6.3). */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isPartOfToken(char c) {
    return c > ' ' && c < 0x7f && DELIMITERS.indexOf(c) < 0;
  }
}
