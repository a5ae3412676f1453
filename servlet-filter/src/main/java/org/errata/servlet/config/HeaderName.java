package org.errata.servlet.config;

/** Reads parameters that are the name of a header field. */
final class HeaderName {

  private HeaderName() {}

  /** Returns the value if it is a token (RFC 9110 section 5.6.2), which every field name is. */
  static String parse(String value) {
    if (!value.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
      throw new IllegalArgumentException("'%s' is not the name of a header".formatted(value));
    }
    return value;
  }
}
