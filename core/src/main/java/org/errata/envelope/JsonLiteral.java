package org.errata.envelope;

import org.errata.internal.JsonText;

/**
 * A fixed value.
 *
 * @param json the value in JSON
 * @param text the value within a longer text
 */
record JsonLiteral(String json, String text) {

  static JsonLiteral ofText(String text) {
    return new JsonLiteral(new JsonText().value(text).toString(), text);
  }

  /** Takes a number, {@code true}, {@code false}, {@code null}, or an empty array or object. */
  static JsonLiteral of(String json) {
    return new JsonLiteral(json, json);
  }

  /** Returns the name of its type in JSON Schema. */
  String type() {
    return switch (json.charAt(0)) {
      case '"' -> "string";
      case 't', 'f' -> "boolean";
      case 'n' -> "null";
      case '[' -> "array";
      case '{' -> "object";
      default -> "number";
    };
  }
}
