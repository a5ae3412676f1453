package org.errata.rule;

/** The optional white space of header fields (RFC 9110 section 5.6.3). */
final class WhiteSpace {

  private WhiteSpace() {}

  /** Returns a text without optional white space around it (RFC 9110 section 5.6.3). */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Tells whether a character is a space or a tab. */
  static boolean is(char c) {
    return c == ' ' || c == '\t';
  }
}
