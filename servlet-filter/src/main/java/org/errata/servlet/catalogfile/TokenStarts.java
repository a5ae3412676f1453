package org.errata.servlet.catalogfile;

/**
 * Where the tokens of a JSON text start, one after the other. JSON-P tells where it is after a
 * token, each implementation in its own way. The text is known to be well-formed.
 */
final class TokenStarts {

  private final String text;
  private int next;

  TokenStarts(String text) {
    this.text = text;
  }

  /** Goes on to the next name, value, brace or bracket and returns its index. */
  int next() {
    while (isBetweenTokens(text.charAt(next))) {
      next++;
    }
    int start = next;
    next = end(start);
    return start;
  }

  private int end(int start) {
    return switch (text.charAt(start)) {
      case '{', '}', '[', ']' -> start + 1;
      case '"' -> endOfString(start);
      default -> endOfWord(start);
    };
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private int endOfWord(int start) {
    int i = start;
    while (i < text.length()
        && !isBetweenTokens(text.charAt(i))
        && "}]".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isBetweenTokens(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':' || c == '\uFEFF';
  }
}
