package org.errata.export;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.errata.catalogue.Entry;
import org.errata.internal.JsonText;

/** Writes the header fields of error responses as OpenAPI. */
final class ResponseHeaders {

  private static final Map<String, String> KNOWN =
      Map.of(
          "www-authenticate",
          "How to authenticate (RFC 9110 section 11.6.1).",
          "retry-after",
          "When to send the request again: seconds or a date (RFC 9110 section 10.2.3).",
          "allow",
          "The methods that are allowed (RFC 9110 section 10.2.1).");

  private final JsonText json;

  ResponseHeaders(JsonText json) {
    this.json = json;
  }

  /** Writes the component for the field that carries the request id. */
  void requestId() {
    json.name("RequestId").beginObject();
    json.name("description").value("The name of the request, to tell the support.");
    json.name("required").value(true);
    json.name("schema").beginObject();
    json.name("type").value("string").name("minLength").value(1).name("maxLength").value(128);
    json.endObject().endObject();
  }

  /** Writes the fields of an entry's error responses. */
  void of(Entry entry, String requestIdHeader) {
    Map<String, String> fixed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fixed.putAll(entry.headers());
    // OpenAPI describes Content-Type elsewhere, and the id is written below
    fixed.remove("Content-Type");
    fixed.remove(requestIdHeader);
    json.name("headers").beginObject();
    json.name(requestIdHeader).beginObject();
    json.name("$ref").value("#/components/headers/RequestId").endObject();
    fixed.forEach((name, value) -> field(name, value));
    switch (entry.status()) {
      case 401 -> fieldIfKnown("WWW-Authenticate", fixed);
      case 405 -> fieldIfKnown("Allow", fixed);
      case 429, 503 -> fieldIfKnown("Retry-After", fixed);
      default -> {
        // RFC 9110 requires or suggests no field
      }
    }
    json.endObject();
  }

  private void field(String name, String value) {
    json.name(name).beginObject();
    json.name("description")
        .value(KNOWN.getOrDefault(name.toLowerCase(Locale.ROOT), "Sent with every such response."));
    json.name("required").value(true);
    json.name("schema").beginObject().name("type").value("string").endObject();
    json.name("example").value(value).endObject();
  }

  /** Writes a field whose value differs between occurrences. */
  private void fieldIfKnown(String name, Map<String, String> fixed) {
    if (!fixed.containsKey(name)) {
      json.name(name).beginObject();
      json.name("description").value(KNOWN.get(name.toLowerCase(Locale.ROOT)) + " Sent if known.");
      json.name("schema").beginObject().name("type").value("string").endObject().endObject();
    }
  }
}
