package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Collectors;

/** Bodies written by hand, kept in files that are named after what they show. */
final class Expected {

  private Expected() {}

  /** A file to the letter. */
  static String text(String file) throws IOException {
    try (var in = Expected.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** A file of JSON, which is broken into indented lines only there. */
  static String json(String file) throws IOException {
    return text(file).lines().map(String::strip).collect(Collectors.joining());
  }
}
