package org.errata.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.errata.catalogue.Template.Part;

/** Parses one text into literals and placeholders. Not thread-safe. */
final class TemplateReader {

  /** Characters before a brace that show a quotation, of JSON or otherwise. */
  private static final String QUOTING = ":,[\"'`{«“‘";

  private final String text;
  private final List<Part> parts = new ArrayList<>();
  private int literalStart;
  private int depth;

  TemplateReader(String text) {
    this.text = text;
  }

  List<Part> parts() {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '{' -> i = open(i);
        case '}' -> depth = Math.max(0, depth - 1);
        default -> {
          // part of a literal
        }
      }
    }
    literal(text.length());
    return parts;
  }

  /** Reads from an opening brace; returns the index of the last character read. */
  private int open(int brace) {
    int end = endOfPair(brace + 1);
    if (end < 0) {
      depth++;
      return brace;
    }
    String name = text.substring(brace + 1, end);
    if (isIdentifier(name)) {
      literal(brace);
      parts.add(new Part.Placeholder(name));
      literalStart = end + 1;
    } else if (isMeantAsPlaceholder(name) && !isQuoted(brace)) {
      throw new IllegalArgumentException(
          "'{%s}' has no identifier between its braces; a placeholder is written as in {taxType}"
              .formatted(name));
    }
    return end;
  }

  /** Returns the index of the closing brace, or -1 if an opening brace or nothing comes first. */
  private int endOfPair(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '}') {
        return i;
      }
      if (c == '{') {
        return -1;
      }
    }
    return -1;
  }

  private void literal(int end) {
    if (end > literalStart) {
      parts.add(new Part.Literal(text.substring(literalStart, end)));
    }
  }

  private boolean isQuoted(int brace) {
    int before = brace - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return depth > 0 || (before >= 0 && QUOTING.indexOf(text.charAt(before)) >= 0);
  }

  static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && !isDigit(name.charAt(0))
        && name.chars().allMatch(TemplateReader::isWordPart);
  }

  /** Tells whether a text is blank, a number or one word, which are rarely meant literally. */
  private static boolean isMeantAsPlaceholder(String name) {
    return name.strip().chars().allMatch(c -> isWordPart(c) || c == '-' || c == '.');
  }

  private static boolean isWordPart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
