package org.errata.servlet.reference;

/** Adds line breaks and indentation to JSON; only white space between tokens changes. */
final class PrettyJson {

  private PrettyJson() {}

  /** Formats a well-formed text that has no white space between its tokens. */
  static String of(String json) {
    StringBuilder pretty = new StringBuilder(2 * json.length());
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted) {
        pretty.append(c);
        if (c == '\\') {
          pretty.append(json.charAt(++i));
        }
        quoted = c != '"';
        continue;
      }
      switch (c) {
        case '{', '[' -> newLine(pretty.append(c), ++depth);
        case '}', ']' -> newLine(pretty, --depth).append(c);
        case ',' -> newLine(pretty.append(c), depth);
        case ':' -> pretty.append(": ");
        default -> pretty.append(c);
      }
      quoted = c == '"';
    }
    return pretty.toString();
  }

  private static StringBuilder newLine(StringBuilder pretty, int depth) {
    return pretty.append('\n').append("  ".repeat(depth));
  }
}
