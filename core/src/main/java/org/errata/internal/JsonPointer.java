package org.errata.internal;

import java.nio.charset.StandardCharsets;

/** Reads JSON Pointers (RFC 6901). */
public final class JsonPointer {

  /** What a URI fragment may have besides letters and digits (RFC 3986 section 3.5). */
  private static final String FRAGMENT = "-._~!$&'()*+,;=:@/?";

  private JsonPointer() {}

  /**
   * Checks the syntax (RFC 6901 section 3).
   *
   * @param pointer a JSON Pointer
   * @throws IllegalArgumentException if it is none
   */
  public static void check(String pointer) {
    if (!pointer.isEmpty() && (pointer.charAt(0) != '/' || hasBareTilde(pointer))) {
      throw new IllegalArgumentException(
          "'%s' is no JSON Pointer, as in /inv/0/qty; '~' is written ~0, '/' in a name ~1"
              .formatted(pointer));
    }
  }

  private static boolean hasBareTilde(String pointer) {
    for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
      char next = i + 1 < pointer.length() ? pointer.charAt(i + 1) : ' ';
      if (next != '0' && next != '1') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the URI fragment of a pointer (RFC 6901 section 6).
   *
   * @param pointer a JSON Pointer
   * @return such as {@code #/inv/0/qty}
   */
  public static String fragment(String pointer) {
    StringBuilder fragment = new StringBuilder(pointer.length() + 1).append('#');
    for (byte octet : pointer.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || FRAGMENT.indexOf(c) >= 0)) {
        fragment.append(c);
      } else {
        fragment.append('%').append("%02X".formatted((int) c));
      }
    }
    return fragment.toString();
  }

  /**
   * Returns a pointer as people write the path: indexes in brackets, names with dots.
   *
   * @param pointer a JSON Pointer
   * @return such as {@code inv[0].qty}; empty for the whole document
   */
  public static String label(String pointer) {
    StringBuilder label = new StringBuilder(pointer.length());
    for (String token : pointer.split("/", -1)) {
      if (token.matches("0|[1-9][0-9]*")) {
        label.append('[').append(token).append(']');
      } else if (!token.isEmpty()) {
        label.append(label.isEmpty() ? "" : ".").append(name(token));
      }
    }
    return label.toString();
  }

  private static String name(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Returns a name as a token of a pointer.
   *
   * @param name the name of a member
   * @return the token, without a slash in front
   */
  public static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
