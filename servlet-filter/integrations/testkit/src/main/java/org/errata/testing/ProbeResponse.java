package org.errata.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A response in the parts that are searched. Each byte is one character.
 *
 * @param statusLine the first line
 * @param fields the field lines
 * @param body the content, without the framing of chunks; trailer fields are at its end
 */
record ProbeResponse(String statusLine, List<String> fields, String body) {

  private static final String END_OF_HEADER = "\r\n\r\n";

  /** Splits the bytes of a response; an interim response is a part of the fields. */
  static ProbeResponse of(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end;
    do {
      end = text.indexOf(END_OF_HEADER, start);
      lines.addAll(List.of(text.substring(start, end < 0 ? text.length() : end).split("\r\n")));
      start = end < 0 ? text.length() : end + END_OF_HEADER.length();
    } while (end >= 0 && text.startsWith("HTTP/1.1 ", start));
    String rest = text.substring(start);
    List<String> fields = List.copyOf(lines.subList(1, lines.size()));
    boolean isChunked =
        fields.stream().anyMatch(line -> fieldIs(line, "transfer-encoding", "chunked"));
    return new ProbeResponse(lines.get(0), fields, isChunked ? withoutChunks(rest) : rest);
  }

  /** Whether the filter has said that it was reached. */
  boolean isReached() {
    return fields.stream()
        .anyMatch(
            line -> fieldIs(line, LeakOrder.HEADER.toLowerCase(Locale.ROOT), LeakOrder.REACHED));
  }

  private static boolean fieldIs(String line, String name, String value) {
    return line.toLowerCase(Locale.ROOT).replace(" ", "").equals(name + ":" + value);
  }

  /** Joins chunks (RFC 9112 section 7.1); what is no chunk stays as it is. */
  private static String withoutChunks(String framed) {
    StringBuilder body = new StringBuilder();
    int at = 0;
    while (at < framed.length()) {
      int endOfSize = framed.indexOf("\r\n", at);
      int size = endOfSize < 0 ? -1 : size(framed.substring(at, endOfSize));
      if (size <= 0) {
        return body.append(framed.substring(at)).toString();
      }
      int from = endOfSize + 2;
      int to = Math.min(framed.length(), from + size);
      body.append(framed, from, to);
      at = Math.min(framed.length(), to + 2);
    }
    return body.toString();
  }

  private static int size(String line) {
    try {
      return Integer.parseInt(line.replaceFirst(";.*", "").strip(), 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
