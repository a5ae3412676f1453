package org.errata.adapters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A response as it was on the wire.
 *
 * @param head status line and header fields, as they were sent
 * @param content the bytes after the header section, each a character
 */
public record SocketResponse(String head, String content) {

  private static final String END_OF_HEAD = "\r\n\r\n";

  static SocketResponse parse(String response) {
    int end = response.indexOf(END_OF_HEAD);
    if (end < 0) {
      throw new IllegalArgumentException("not a whole header section: " + response);
    }
    return new SocketResponse(
        response.substring(0, end), response.substring(end + END_OF_HEAD.length()));
  }

  /**
   * Returns the status.
   *
   * @return the number of the status line
   */
  public int status() {
    return Integer.parseInt(head.split(" ", 3)[1].strip().substring(0, 3));
  }

  /**
   * Returns the lines of a header field.
   *
   * @param name the field's name, in any case
   * @return their values
   */
  public List<String> field(String name) {
    return head.lines()
        .skip(1)
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }

  /**
   * Returns the body.
   *
   * @return the text in UTF-8
   */
  public String body() {
    return new String(content.getBytes(ISO_8859_1), UTF_8);
  }
}
