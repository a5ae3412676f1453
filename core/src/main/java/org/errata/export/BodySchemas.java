package org.errata.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Code;
import org.errata.internal.JsonText;

/**
 * Writes the schemas (JSON Schema 2020-12) of the two JSON bodies. They allow further members, and
 * codes are examples instead of an enumeration, so that entries and members that are added later do
 * not break clients generated from them. Not thread-safe.
 */
final class BodySchemas {

  /** The schema of an element of {@code err}. */
  static final String ERROR = "Error";

  /** The schema of an element of {@code errors}. */
  static final String PROBLEM_ERROR = "ProblemError";

  private static final int MAX_EXAMPLES = 100;

  private final JsonText json;
  private final String definitions;
  private final Catalogue catalogue;
  private final List<Code> codes;
  private final boolean hasTextCode;

  /**
   * Makes a writer of schemas.
   *
   * @param json the text to append to
   * @param definitions the location of the schemas of the elements, such as {@code #/$defs/}
   * @param catalogue the entries
   */
  BodySchemas(JsonText json, String definitions, Catalogue catalogue) {
    this.json = json;
    this.definitions = definitions;
    this.catalogue = catalogue;
    this.codes =
        catalogue.entries().stream()
            .flatMap(entry -> entry.code().stream())
            .distinct()
            .limit(MAX_EXAMPLES)
            .toList();
    this.hasTextCode =
        catalogue.entries().stream()
            .anyMatch(entry -> entry.code().filter(Code.OfText.class::isInstance).isPresent());
  }

  /** Writes the members of the schema of an {@code err} body. */
  void err() {
    json.name("title").value("Errors");
    json.name("description").value("What went wrong with a request: one error or several.");
    object("err");
    json.name("err").beginObject();
    array("The errors. The first one decides the HTTP status.", 1, ERROR);
    json.endObject().endObject();
  }

  /** Writes the members of the schema of one error in an {@code err} body. */
  void error() {
    json.name("title").value("Error");
    json.name("description").value("One error, or one violation of the request.");
    object("msg");
    code();
    string("msg", "What went wrong, for people. It may be reworded or translated at any time.");
    json.endObject();
  }

  /** Writes the members of the schema of a problem. */
  void problem() {
    json.name("title").value("Problem details");
    json.name("description").value("What went wrong with a request (RFC 9457).");
    object("type", "title", "status", "requestId");
    members();
    string("requestId", "The name of the request, to tell the support.");
    json.name("errors").beginObject();
    array(
        "All errors and violations, where there are several errors or any violation.",
        1,
        PROBLEM_ERROR);
    json.endObject().endObject();
    // RFC 9457 section 3.2: clients ignore unknown extension members
    json.name("additionalProperties").value(true);
  }

  /** Writes the members of the schema of one of several errors of a problem. */
  void problemError() {
    json.name("title").value("Problem error");
    json.name("description")
        .value(
            "One of several errors, or a violation: its place and what is wrong there. A violation"
                + " without a type is one of the error that is told above.");
    object();
    members();
    json.name("pointer").beginObject();
    json.name("type").value("string").name("format").value("uri-reference");
    json.name("description")
        .value("The place in the body: a JSON Pointer as a URI fragment (RFC 6901 section 6).")
        .endObject();
    string("parameter", "The name of the query parameter or form field.");
    string("header", "The name of the header field.");
    string("path", "The name of the variable of the path.");
    json.endObject();
  }

  private void members() {
    json.name("type").beginObject();
    json.name("type").value("string").name("format").value("uri-reference");
    json.name("description").value("The reference page of the error, or about:blank.").endObject();
    string("title", "What went wrong, for people. It may be reworded or translated at any time.");
    json.name("status").beginObject();
    json.name("type").value("integer").name("format").value("int32");
    json.name("minimum").value(400).name("maximum").value(599);
    json.name("description").value("The HTTP status.").endObject();
    string("detail", "The same at more length.");
    code();
    extensions();
  }

  /** Writes the members that some entries have. */
  private void extensions() {
    Set<String> names = new TreeSet<>();
    catalogue.entries().forEach(entry -> names.addAll(entry.members()));
    for (String name : names) {
      json.name(name).beginObject();
      json.name("type").beginArray();
      List.of("string", "number", "boolean").forEach(json::value);
      json.endArray();
      json.name("description").value("A value that some errors are about.").endObject();
    }
    if (catalogue.entries().stream().anyMatch(entry -> entry.retry().retryable().isPresent())) {
      json.name("retryable").beginObject().name("type").value("boolean");
      json.name("description").value("Whether to send the same request again.").endObject();
      json.name("retryAfter").beginObject().name("type").value("integer").name("minimum").value(0);
      json.name("description").value("How many seconds to wait before that.").endObject();
    }
  }

  private void code() {
    json.name("code").beginObject();
    codeType();
    json.name("description")
        .value(
            "The code of the error, for programs. Several errors may have the same one, some have"
                + " none, and new ones may come.");
    if (!codes.isEmpty()) {
      json.name("examples").beginArray();
      codes.forEach(code -> json.scalar(code.value()));
      json.endArray();
    }
    json.endObject();
  }

  /** The entries of the HTTP registry have numbers, so that texts are never the only type. */
  private void codeType() {
    if (hasTextCode) {
      json.name("type").beginArray().value("integer").value("string").endArray();
      return;
    }
    json.name("type").value("integer").name("format").value("int32");
    json.name("minimum").value(Integer.MIN_VALUE).name("maximum").value(Integer.MAX_VALUE);
  }

  private void string(String name, String description) {
    json.name(name).beginObject();
    json.name("type").value("string").name("description").value(description).endObject();
  }

  private void array(String description, int minItems, String items) {
    json.name("type").value("array").name("minItems").value(minItems);
    json.name("description").value(description);
    json.name("items").beginObject().name("$ref").value(definitions + items).endObject();
  }

  /** Begins the properties, which the caller writes and ends. */
  private void object(String... required) {
    json.name("type").value("object");
    if (required.length > 0) {
      json.name("required").beginArray();
      List.of(required).forEach(json::value);
      json.endArray();
    }
    json.name("properties").beginObject();
  }
}
