package org.errata.export;

import org.errata.internal.JsonText;
import org.errata.representation.OwnRepresentation;

/** Writes the schema of one body as a document. */
final class JsonSchema {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final String DEFINITIONS = "#/$defs/";

  private JsonSchema() {}

  static String ofErr(Publication publication) {
    if (publication.forms().envelope().isPresent()) {
      return ofEnvelope(publication, publication.forms().envelope().get());
    }
    JsonText json = begin(publication, Export.ERR_SCHEMA);
    BodySchemas schemas = new BodySchemas(json, DEFINITIONS, publication.catalogue());
    schemas.err();
    json.name("$defs").beginObject();
    json.name(BodySchemas.ERROR).beginObject();
    schemas.error();
    return end(json);
  }

  private static String ofEnvelope(Publication publication, OwnRepresentation envelope) {
    String members = envelope.schema().orElse("{}").substring(1);
    String id = new JsonText().value(publication.base() + Export.ERR_SCHEMA.fileName()).toString();
    return "{\"$schema\":\"%s\",\"$id\":%s".formatted(DIALECT, id)
        + (members.equals("}") ? "" : ",")
        + members
        + "\n";
  }

  static String ofProblem(Publication publication) {
    JsonText json = begin(publication, Export.PROBLEM_SCHEMA);
    BodySchemas schemas = new BodySchemas(json, DEFINITIONS, publication.catalogue());
    schemas.problem();
    json.name("$defs").beginObject();
    json.name(BodySchemas.PROBLEM_ERROR).beginObject();
    schemas.problemError();
    return end(json);
  }

  private static JsonText begin(Publication publication, Export export) {
    JsonText json = JsonText.indented().beginObject();
    json.name("$schema").value(DIALECT);
    // without a base, a reference relative to the URL of the schema
    json.name("$id").value(publication.base() + export.fileName());
    return json;
  }

  private static String end(JsonText json) {
    return json.endObject().endObject().endObject() + "\n";
  }
}
