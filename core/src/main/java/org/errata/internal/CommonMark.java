package org.errata.internal;

/** Escapes text for CommonMark, which OpenAPI uses in descriptions. */
public final class CommonMark {

  private static final String SPECIAL = "\\`*[]~|";

  private CommonMark() {}

  /**
   * Escapes a text.
   *
   * @param text any text; line breaks become spaces
   * @return the text as the content of one paragraph, heading or list item
   */
  public static String of(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    StringBuilder markdown = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        // not a backslash, after which linters still see a tag
        case '<' -> markdown.append("&lt;");
        case '>' -> markdown.append("&gt;");
        case '&' -> markdown.append("&amp;");
        default -> {
          if (SPECIAL.indexOf(c) >= 0 || (c == '_' && !isWithinWord(line, i))) {
            markdown.append('\\');
          }
          markdown.append(c);
        }
      }
    }
    // characters that begin a heading, a list or a thematic break
    return markdown
        .toString()
        .replaceFirst("^([#+=-])", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }

  private static boolean isWithinWord(String line, int i) {
    return i > 0
        && i + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(i - 1))
        && Character.isLetterOrDigit(line.charAt(i + 1));
  }
}
