package org.errata.rule;

import java.util.Locale;
import java.util.Optional;
import org.errata.internal.FieldSyntax;

/** Reads {@code Content-Type} (RFC 9110 section 8.3.1). */
final class ContentType {

  private final String value;
  private int next;

  private ContentType(String value) {
    this.value = value;
  }

  /** Returns the media type in lower case, without parameters; empty if the value is malformed. */
  static Optional<String> withoutParameters(String value) {
    ContentType reader = new ContentType(value);
    if (!reader.token() || !reader.character('/') || !reader.token()) {
      return Optional.empty();
    }
    String type = value.substring(0, reader.next);
    return reader.parameters() ? Optional.of(type.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Reads parameters to the end of the value (RFC 9110 section 5.6.6); each may be empty. */
  private boolean parameters() {
    whiteSpace();
    while (next < value.length()) {
      if (!character(';')) {
        return false;
      }
      whiteSpace();
      if (next < value.length() && value.charAt(next) != ';') {
        if (!token() || !character('=') || !(quotedString() || token())) {
          return false;
        }
        whiteSpace();
      }
    }
    return true;
  }

  private boolean token() {
    int start = next;
    next = FieldSyntax.tokenEnd(value, start);
    return next > start;
  }

  private boolean character(char expected) {
    boolean isThere = next < value.length() && value.charAt(next) == expected;
    next += isThere ? 1 : 0;
    return isThere;
  }

  private void whiteSpace() {
    while (next < value.length() && WhiteSpace.is(value.charAt(next))) {
      next++;
    }
  }

  /** Reads a quoted string (RFC 9110 section 5.6.4), if there is one. */
  private boolean quotedString() {
    if (!character('"')) {
      return false;
    }
    while (next < value.length() && isText(value.charAt(next))) {
      char c = value.charAt(next++);
      if (c == '"') {
        return true;
      }
      if (c == '\\') {
        if (next == value.length() || !isText(value.charAt(next))) {
          return false;
        }
        next++;
      }
    }
    return false;
  }

  private static boolean isText(char c) {
    return c == '\t' || (c >= ' ' && c != 0x7f);
  }
}
