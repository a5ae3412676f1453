package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict.Malformed;

/**
 * A file that is JSON.
 *
 * @param file its text
 * @param root the value that it has
 */
record JsonFile(TextFile file, JsonNode root) {

  /** Reads a file; empty if it is not JSON, which is added to the problems. */
  static Optional<JsonFile> read(String location, byte[] content, ConfigurationProblems problems) {
    TextFile file = TextFile.of(location, content, problems);
    if (file.hasProblems()) {
      return Optional.empty();
    }
    if (JsonScanner.scan(content) instanceof Malformed malformed) {
      int index = new String(content, 0, (int) malformed.fault().offset(), UTF_8).length();
      file.addProblem(
          index,
          "is not JSON: expected %s but found %s"
              .formatted(malformed.fault().expected(), malformed.fault().found()));
      return Optional.empty();
    }
    return Optional.of(new JsonFile(file, JsonNodeReader.read(file.text())));
  }
}
