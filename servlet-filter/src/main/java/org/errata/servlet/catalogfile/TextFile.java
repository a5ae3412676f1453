package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** A file in UTF-8, and the problems at places of it. */
final class TextFile {

  private final String location;
  private final String text;
  private final ConfigurationProblems problems;
  private final int before;
  private int[] lineStarts;

  private TextFile(String location, String text, ConfigurationProblems problems) {
    this.location = location;
    this.text = text;
    this.problems = problems;
    this.before = problems.added();
  }

  /**
   * Decodes a file. One that is not UTF-8 has a problem, and the text before the first such byte.
   */
  static TextFile of(String location, byte[] content, ConfigurationProblems problems) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    TextFile file = new TextFile(location, chars.flip().toString(), problems);
    if (result.isError()) {
      file.addProblem(
          file.text.length(),
          "found the byte 0x%02x; allowed is UTF-8".formatted(content[bytes.position()]));
    }
    return file;
  }

  String location() {
    return location;
  }

  String text() {
    return text;
  }

  /** Returns the text without a byte order mark. */
  String textWithoutMark() {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Tells whether a problem was added since the file was opened. */
  boolean hasProblems() {
    return problems.added() > before;
  }

  /** Returns how many problems were added since the file was opened. */
  int problemCount() {
    return problems.added() - before;
  }

  /** Adds a problem at an index of the text. */
  void addProblem(int at, String problem) {
    problems.addPlace(place(at), problem);
  }

  /** Returns the file, line and column of an index, both from 1. */
  String place(int at) {
    return "%s, line %d, column %d".formatted(location, line(at), at - starts()[line(at) - 1] + 1);
  }

  /** Returns the line of an index, from 1. */
  int line(int at) {
    int found = Arrays.binarySearch(starts(), at);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int[] starts() {
    if (lineStarts == null) {
      // a byte order mark takes no column
      int first = text.startsWith("\uFEFF") ? 1 : 0;
      int[] starts = new int[text.length() + 1];
      int count = 0;
      starts[count++] = first;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean ends =
            c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
        if (ends) {
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }
}
