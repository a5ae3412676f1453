package org.errata.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Stream;

/** Reads JSON with Parsson, to check what Errata writes. */
final class ParsedJson {

  /** Parsson refuses documents of more than 15,000,000 characters by default. */
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE));

  private ParsedJson() {}

  static JsonObject read(String json) {
    try (var reader = READERS.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** Returns the values of all {@code $ref} members at any depth. */
  static Stream<String> references(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream().flatMap(ParsedJson::references);
    }
    if (value instanceof JsonObject object) {
      return object.entrySet().stream()
          .flatMap(
              member ->
                  member.getKey().equals("$ref")
                      ? Stream.of(object.getString("$ref"))
                      : references(member.getValue()));
    }
    return Stream.empty();
  }
}
