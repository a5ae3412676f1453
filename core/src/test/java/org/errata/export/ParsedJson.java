package org.errata.export;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Stream;

/** Reads JSON with Parsson, to check what Errata writes. */
final class ParsedJson {

  private ParsedJson() {}

  static JsonObject read(String json) {
    try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
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
