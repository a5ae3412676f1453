package org.errata.servlet.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable for a search: without case, accents and compatibility variants. */
final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private SearchText() {}

  static String fold(String text) {
    // to upper case first: ß and SS are equal only in upper case
    String lower = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("’", "'");
  }
}
