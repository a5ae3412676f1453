package org.errata.export;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Stream;

/** Reads what was written, by somebody else's parser. */
final class Json {

  private Json() {}

  static JsonObject read(String json) {
    try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** The targets of all references, however deep. */
  static Stream<String> references(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream().flatMap(Json::references);
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
