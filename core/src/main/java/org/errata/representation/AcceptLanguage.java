package org.errata.representation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads {@code Accept-Language} headers (RFC 9110 section 12.5.4). Ignores elements that are not
 * well-formed.
 */
final class AcceptLanguage {

  private record Range(String tag, int quality) {}

  private AcceptLanguage() {}

  /**
   * Returns the language ranges by descending quality, without wildcards and quality 0, up to
   * {@link LongField}.
   */
  static List<String> ranges(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String element : LongField.start(header).split(",", -1)) {
      List<String> parts = List.of(element.split(";", -1));
      String tag = parts.get(0).strip();
      int quality = Quality.in(parts.subList(1, parts.size()));
      if (isRange(tag) && quality > 0) {
        ranges.add(new Range(tag, quality));
      }
    }
    ranges.sort(Comparator.comparingInt(Range::quality).reversed());
    return ranges.stream().map(Range::tag).toList();
  }

  /** Tells whether a text has the characters of a range (RFC 4647 section 2.1), no wildcard. */
  private static boolean isRange(String tag) {
    return !tag.isEmpty()
        && tag.length() <= 64
        && tag.chars()
            .allMatch(
                c ->
                    c == '-'
                        || (c >= '0' && c <= '9')
                        || (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z'));
  }
}
