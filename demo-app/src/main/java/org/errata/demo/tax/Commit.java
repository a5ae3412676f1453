package org.errata.demo.tax;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * The content of a request to commit a document, or to take that back. JSON-P types, because JSON-B
 * would convert numbers and strings to a {@code String} or {@code boolean}.
 *
 * @param doc the code of the document
 * @param cmmt true or false; absent and null mean true
 */
public record Commit(JsonString doc, JsonValue cmmt) {

  private static final Set<JsonValue> ALLOWED =
      Set.of(JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL);

  /**
   * Checks both members.
   *
   * @param doc the code of the document
   * @param cmmt true, false, or null
   * @throws IllegalArgumentException if the code is missing, blank or too long, or {@code cmmt} has
   *     another type
   */
  public Commit {
    if (doc == null || doc.getString().isBlank()) {
      throw new IllegalArgumentException("doc is missing or blank");
    }
    ShortText.require("doc", doc);
    if (cmmt != null && !ALLOWED.contains(cmmt)) {
      throw new IllegalArgumentException("cmmt is not a boolean");
    }
  }

  String document() {
    return doc.getString();
  }

  boolean isCommitted() {
    return !JsonValue.FALSE.equals(cmmt);
  }
}
