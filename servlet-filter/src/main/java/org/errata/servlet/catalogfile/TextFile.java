package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** A file in UTF-8, and what is wrong at places of it. */
final class TextFile {

  private final String location;
  private final String text;
  private final ConfigurationProblems complaints;
  private final int complaintsBefore;
  private int[] lineStarts;

  private TextFile(
      String location, String text, ConfigurationProblems complaints, int complaintsBefore) {
    this.location = location;
    this.text = text;
    this.complaints = complaints;
    this.complaintsBefore = complaintsBefore;
  }

  /** Decodes a file; where it is not UTF-8, complains and goes on with what comes before. */
  static TextFile of(String location, byte[] content, ConfigurationProblems complaints) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    TextFile file = new TextFile(location, chars.flip().toString(), complaints, complaints.size());
    if (result.isError()) {
      file.complain(
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

  /** Whether nobody has complained since the file was opened. */
  boolean isFlawless() {
    return complaints.size() == complaintsBefore;
  }

  /** Complains of what is at an index of the text. */
  void complain(int at, String complaint) {
    complaints.addPlace(
        "%s, line %d, column %d".formatted(location, line(at), at - starts()[line(at) - 1] + 1),
        complaint);
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
