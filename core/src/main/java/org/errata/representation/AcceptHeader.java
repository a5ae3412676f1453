package org.errata.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads {@code Accept} headers (RFC 9110 section 12.5.1). Ignores elements that are not
 * well-formed.
 */
final class AcceptHeader {

  private AcceptHeader() {}

  /** Returns the well-formed ranges in the order of the header, up to {@link LongField}. */
  static List<AcceptedRange> parse(String header) {
    List<AcceptedRange> ranges = new ArrayList<>();
    for (String element : split(LongField.start(header), ',')) {
      List<String> parts = split(element, ';');
      String range = parts.get(0).strip().toLowerCase(Locale.ROOT);
      int slash = range.indexOf('/');
      int quality = Quality.in(parts.subList(1, parts.size()));
      if (slash > 0 && quality != Quality.MALFORMED) {
        String type = range.substring(0, slash);
        String subtype = range.substring(slash + 1);
        boolean wildcard = type.equals("*");
        if (isToken(type) && isToken(subtype) && (!wildcard || subtype.equals("*"))) {
          ranges.add(new AcceptedRange(type, subtype, quality));
        }
      }
    }
    return ranges;
  }

  /**
   * Splits at separators outside of quoted strings. A quote without a closing one does not begin a
   * quoted string, so that the elements after it still count.
   */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean mayQuote = true;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && mayQuote) {
        int close = closingQuote(text, i);
        mayQuote = close > i;
        i = Math.max(i, close);
      } else if (c == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Returns the index of the closing quote (RFC 9110 section 5.6.4), or -1. */
  private static int closingQuote(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  /** Tells whether a text is a token (RFC 9110 section 5.6.2). */
  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
  }
}
