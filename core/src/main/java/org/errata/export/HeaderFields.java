package org.errata.export;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.errata.catalogue.Entry;
import org.errata.internal.JsonText;

/** The header fields of answers, as OpenAPI describes them. */
final class HeaderFields {

  private static final Map<String, String> KNOWN =
      Map.of(
          "www-authenticate",
          "How to authenticate (RFC 9110 section 11.6.1).",
          "retry-after",
          "When to send the request again: seconds or a date (RFC 9110 section 10.2.3).",
          "allow",
          "The methods that are allowed (RFC 9110 section 10.2.1).");

  private final JsonText json;

  HeaderFields(JsonText json) {
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

  /** Writes the fields of an entry's answers. */
  void of(Entry entry, String requestIdHeader) {
    Map<String, String> fixed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fixed.putAll(entry.headers());
    // OpenAPI has both of them elsewhere
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
        // RFC 9110 names no field for it
      }
    }
    json.endObject();
  }

  private void field(String name, String value) {
    json.name(name).beginObject();
    json.name("description")
        .value(KNOWN.getOrDefault(name.toLowerCase(Locale.ROOT), "Sent with every such answer."));
    json.name("required").value(true);
    json.name("schema").beginObject().name("type").value("string").endObject();
    json.name("example").value(value).endObject();
  }

  /** A field that only an occurrence knows the value of. */
  private void fieldIfKnown(String name, Map<String, String> fixed) {
    if (!fixed.containsKey(name)) {
      json.name(name).beginObject();
      json.name("description").value(KNOWN.get(name.toLowerCase(Locale.ROOT)) + " Sent if known.");
      json.name("schema").beginObject().name("type").value("string").endObject().endObject();
    }
  }
}
