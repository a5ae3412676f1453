package org.errata.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.errata.catalogue.Entry;
import org.errata.internal.CommonMark;
import org.errata.internal.JsonText;
import org.errata.internal.Sha256;
import org.errata.representation.Form;
import org.errata.representation.Forms;

/**
 * Writes an OpenAPI 3.1 document that has only components. Other documents refer to them, as in
 * {@code openapi.json#/components/responses/forbidden}.
 */
final class OpenApi {

  static final String SCHEMAS = "#/components/schemas/";
  private static final int VERSION_BYTES = 6;
  private static final String RESPONSES = "#/components/responses/";
  static final String ERRORS = "Errors";
  static final String PROBLEM = "Problem";

  private final Publication publication;
  private final JsonText json = JsonText.indented();

  private OpenApi(Publication publication) {
    this.publication = publication;
  }

  static String of(Publication publication) {
    return new OpenApi(publication).text();
  }

  private String text() {
    json.beginObject();
    json.name("openapi").value("3.1.0");
    info();
    json.name("jsonSchemaDialect").value(JsonSchema.DIALECT);
    json.name("servers").beginArray().beginObject();
    json.name("url").value("/").endObject().endArray();
    json.name("paths").beginObject().endObject();
    json.name("components").beginObject();
    schemas();
    json.name("headers").beginObject();
    new ResponseHeaders(json).requestId();
    json.endObject();
    json.name("responses").beginObject();
    ResponseComponent response = new ResponseComponent(json, publication);
    publication.catalogue().entries().forEach(response::of);
    json.endObject().endObject();
    categories();
    return json.endObject() + "\n";
  }

  private void info() {
    String title = publication.catalogue().title();
    json.name("info").beginObject();
    json.name("title").value(title.isBlank() ? publication.catalogue().name() : title);
    json.name("version").value(version());
    json.name("description")
        .value(
            "A response for each error of the catalogue "
                + CommonMark.of(publication.catalogue().name())
                + ", for other documents to refer to.");
    // linters require both; neither is known, so both refer to the reference pages
    json.name("contact").beginObject();
    json.name("name").value(publication.catalogue().name());
    urlIfAny();
    json.name("license").beginObject();
    json.name("name").value("As for the API");
    urlIfAny();
    json.endObject();
  }

  private void urlIfAny() {
    if (!publication.base().isEmpty()) {
      json.name("url").value(publication.base());
    }
    json.endObject();
  }

  /** Writes the order and the categories of the responses, which components do not have. */
  private void categories() {
    Map<String, List<Entry>> table =
        publication.catalogue().entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> publication.text(entry).category(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    json.name("x-categories").beginArray();
    table.forEach(
        (category, entries) -> {
          json.beginObject();
          json.name("name").value(category);
          json.name("responses").beginArray();
          entries.forEach(
              entry -> json.beginObject().name("$ref").value(RESPONSES + entry.id()).endObject());
          json.endArray().endObject();
        });
    json.endArray();
  }

  /** Returns a hash of the catalogue, as it has no version. */
  private String version() {
    return Sha256.hex(CatalogueJson.published(publication).getBytes(UTF_8), VERSION_BYTES);
  }

  private void schemas() {
    BodySchemas schemas = new BodySchemas(json, SCHEMAS, publication.catalogue());
    json.name("schemas").beginObject();
    Forms forms = publication.forms();
    if (forms.has(Form.ERR) && forms.envelope().isPresent()) {
      // any value, if nothing is known of the bodies
      json.name(ERRORS).json(forms.envelope().get().schema().orElse("{}"));
    } else if (forms.has(Form.ERR)) {
      schema(ERRORS, schemas::err);
      schema(BodySchemas.ERROR, schemas::error);
    }
    if (forms.has(Form.PROBLEM)) {
      schema(PROBLEM, schemas::problem);
      schema(BodySchemas.PROBLEM_ERROR, schemas::problemError);
    }
    json.endObject();
  }

  private void schema(String name, Runnable members) {
    json.name(name).beginObject();
    members.run();
    json.endObject();
  }
}
