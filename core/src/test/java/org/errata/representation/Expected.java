package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Collectors;

/** Reads expected bodies, from files that are named after their content. */
final class Expected {

  private Expected() {}

  /** Returns a file unchanged. */
  static String text(String file) throws IOException {
    try (var in = Expected.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Returns a JSON file without line breaks and indentation. */
  static String json(String file) throws IOException {
    return text(file).lines().map(String::strip).collect(Collectors.joining());
  }
}
