package org.errata.testing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an encoded text may have been; the code points are those of letters and digits at least. */
enum TextDecoding {
  NONE("") {
    @Override
    String apply(String text) {
      return text;
    }
  },
  URL(", URL-encoded") {
    @Override
    String apply(String text) {
      return replaced(text, PERCENT);
    }
  },
  HTML(", HTML-encoded") {
    @Override
    String apply(String text) {
      return replaced(replaced(named(text), DECIMAL_REFERENCE, 10), HEX_REFERENCE);
    }
  },
  JSON(", JSON-escaped") {
    @Override
    String apply(String text) {
      return replaced(text, JSON_ESCAPE);
    }
  },
  UTF_16(", in UTF-16") {
    @Override
    String apply(String text) {
      return text.replace("\0", "");
    }
  },
  ALL(", encoded more than once") {
    @Override
    String apply(String text) {
      return URL.apply(HTML.apply(JSON.apply(URL.apply(text))));
    }
  };

  private static final int HEX = 16;
  private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern DECIMAL_REFERENCE = Pattern.compile("&#([0-9]{1,6});");
  private static final Pattern HEX_REFERENCE = Pattern.compile("&#[xX]([0-9a-fA-F]{1,5});");
  private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Map<String, String> NAMED =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&nbsp;", " ", "&amp;", "&");

  private final String description;

  TextDecoding(String description) {
    this.description = description;
  }

  abstract String apply(String text);

  @Override
  public String toString() {
    return description;
  }

  private static String named(String text) {
    String decoded = text;
    for (Map.Entry<String, String> reference : NAMED.entrySet()) {
      decoded = decoded.replace(reference.getKey(), reference.getValue());
    }
    return decoded;
  }

  private static String replaced(String text, Pattern escape) {
    return replaced(text, escape, HEX);
  }

  private static String replaced(String text, Pattern escape, int radix) {
    return escape
        .matcher(text)
        .replaceAll(
            match -> {
              int character = Integer.parseInt(match.group(1), radix);
              return Character.isValidCodePoint(character)
                  ? Matcher.quoteReplacement(Character.toString(character))
                  : " ";
            });
  }
}
