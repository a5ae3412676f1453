package org.errata.servlet.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what a search should not mind: case, accents, the ways to write a character. */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  static String of(String text) {
    // there and back, because some letters are alike only when they are large: ß and SS
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
