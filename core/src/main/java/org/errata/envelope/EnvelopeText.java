package org.errata.envelope;

import java.util.List;
import java.util.Map;
import org.errata.internal.JsonText;

/** Writes the values of a template. */
final class EnvelopeText {

  private EnvelopeText() {}

  static String of(Object value) {
    JsonText json = new JsonText();
    write(json, value);
    return json.toString();
  }

  private static void write(JsonText json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.beginObject();
      map.forEach(
          (name, member) -> {
            json.name(name.toString());
            write(json, member);
          });
      json.endObject();
    } else if (value instanceof List<?> list) {
      json.beginArray();
      list.forEach(element -> write(json, element));
      json.endArray();
    } else if (value instanceof JsonLiteral literal) {
      json.json(literal.json());
    } else {
      json.scalar(value);
    }
  }
}
