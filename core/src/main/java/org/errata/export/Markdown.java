package org.errata.export;

/** Writes text in CommonMark, which descriptions in OpenAPI are, so that it reads as it is. */
final class Markdown {

  private static final String SPECIAL = "\\`*[]~|";

  private Markdown() {}

  /** Returns a text as one paragraph or list item. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    StringBuilder markdown = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        // no backslash here: linters and careless readers still see a tag behind it
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
    // what begins a heading, a list or a rule
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
