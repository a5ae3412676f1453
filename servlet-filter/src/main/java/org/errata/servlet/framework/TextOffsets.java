package org.errata.servlet.framework;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where a line and a column may be in a text. Libraries count columns in characters or in bytes;
 * and an application may have joined the lines before it gave the text to a library.
 */
final class TextOffsets {

  private TextOffsets() {}

  /**
   * Finds the places.
   *
   * @param text any text
   * @param line the line from 1 on
   * @param column the column from 1 on
   * @return the indexes of characters; empty if the text has no such line or column
   */
  static Set<Integer> of(String text, int line, int column) {
    Set<Integer> offsets = new TreeSet<>();
    int start = startOf(line, text);
    if (start < 0) {
      return offsets;
    }
    int bytes = 0;
    int joined = 0;
    for (int i = start; i < text.length(); i++) {
      if (i - start == column - 1 || bytes == column - 1 || (line == 1 && joined == column - 1)) {
        offsets.add(i);
      }
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      joined += c == '\n' || c == '\r' ? 0 : 1;
    }
    return offsets;
  }

  private static int startOf(int line, String text) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return -1;
      }
    }
    return start;
  }
}
