package org.errata.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Escapes text for a body, as chars or as UTF-8. Immutable and thread-safe. */
@SuppressWarnings("ImmutableEnumChecker") // the arrays are never changed
public enum Escape {
  /**
   * For a JSON string (RFC 8259 section 7). Escapes unpaired surrogates, which UTF-8 cannot have.
   */
  JSON {
    @Override
    String of(char c) {
      return switch (c) {
        case '"' -> "\\\"";
        case '\\' -> "\\\\";
        case '\n' -> "\\n";
        case '\r' -> "\\r";
        case '\t' -> "\\t";
        default -> c < ' ' || c == '\u007f' ? unicode(c) : null;
      };
    }

    @Override
    String ofLoneSurrogate(char c) {
      return unicode(c);
    }
  },

  /** For the content of an HTML element or a quoted attribute. */
  HTML {
    @Override
    String of(char c) {
      return switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\'' -> "&#39;";
        default -> null;
      };
    }
  },

  /** For plain text: only unpaired surrogates are replaced. */
  NONE {
    @Override
    String of(char c) {
      return null;
    }
  };

  private static final int ASCII = 0x80;

  private final String[] chars = new String[ASCII];
  private final byte[][] bytes = new byte[ASCII][];

  Escape() {
    for (char c = 0; c < ASCII; c++) {
      chars[c] = of(c);
      bytes[c] = chars[c] == null ? null : chars[c].getBytes(US_ASCII);
    }
  }

  /** Returns what replaces an ASCII character, or null if it stays. */
  abstract String of(char c);

  String ofLoneSurrogate(char c) {
    return "?";
  }

  /**
   * Appends a text, escaped.
   *
   * @param text the text
   * @param target the text to append to
   */
  public void append(String text, StringBuilder target) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII) {
        if (chars[c] == null) {
          target.append(c);
        } else {
          target.append(chars[c]);
        }
      } else if (isLoneSurrogate(text, i)) {
        target.append(ofLoneSurrogate(c));
      } else {
        target.append(c);
      }
    }
  }

  /**
   * Returns the number of bytes that {@link #write} writes.
   *
   * @param text the text
   * @return the number of bytes
   */
  public int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII) {
        length += bytes[c] == null ? 1 : bytes[c].length;
      } else if (c < 0x800) {
        length += 2;
      } else if (isLoneSurrogate(text, i)) {
        length += ofLoneSurrogate(c).length();
      } else {
        // a pair has four bytes
        length += Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return length;
  }

  /**
   * Writes a text, escaped and in UTF-8.
   *
   * @param text the text
   * @param target an array with enough room
   * @param from the index of the first byte
   * @return the index after the last byte
   */
  public int write(String text, byte[] target, int from) {
    int at = from;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII) {
        if (bytes[c] == null) {
          target[at++] = (byte) c;
        } else {
          at = copy(bytes[c], target, at);
        }
      } else if (isLoneSurrogate(text, i)) {
        at = copy(ofLoneSurrogate(c).getBytes(US_ASCII), target, at);
      } else {
        int point = text.codePointAt(i);
        at = Utf8Bytes.write(point, target, at);
        i += Character.charCount(point) - 1;
      }
    }
    return at;
  }

  private static int copy(byte[] source, byte[] target, int at) {
    System.arraycopy(source, 0, target, at, source.length);
    return at + source.length;
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static String unicode(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
