package org.errata.export;

import java.util.Optional;
import java.util.function.Function;
import org.errata.representation.Form;
import org.errata.representation.Forms;

/**
 * The documents in which a catalogue is published. Their file names have a dot, which ids of
 * entries never have, so that both can be below the same base.
 */
public enum Export {
  /** The catalogue as a catalogue file, without exception classes and log levels. */
  CATALOGUE("catalogue.json", "application/json", CatalogueJson::published),

  /** The JSON Schema (2020-12) of catalogue files, the same for every catalogue. */
  CATALOGUE_SCHEMA(
      "catalogue.schema.json", "application/schema+json", publication -> CatalogueSchema.text()),

  /** An OpenAPI 3.1 document with a response component for each entry. */
  OPEN_API("openapi.json", "application/json", OpenApi::of),

  /** The JSON Schema (2020-12) of {@code application/json} bodies. */
  ERR_SCHEMA("err.schema.json", "application/schema+json", JsonSchema::ofErr),

  /** The JSON Schema (2020-12) of {@code application/problem+json} bodies. */
  PROBLEM_SCHEMA("problem.schema.json", "application/schema+json", JsonSchema::ofProblem),

  /** CSV for spreadsheets (RFC 4180). */
  CSV("catalogue.csv", "text/csv;charset=utf-8;header=present", CatalogueCsv::of);

  private final String fileName;
  private final String contentType;

  @SuppressWarnings("ImmutableEnumChecker") // references to static methods, which have no state
  private final Function<Publication, String> writer;

  Export(String fileName, String contentType, Function<Publication, String> writer) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.writer = writer;
  }

  /**
   * Finds an export by its file name.
   *
   * @param fileName any name
   * @return the export, or empty if none has this name
   */
  public static Optional<Export> named(String fileName) {
    for (Export export : values()) {
      if (export.fileName.equals(fileName)) {
        return Optional.of(export);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the file name below the base of a publication.
   *
   * @return a file name, such as {@code openapi.json}
   */
  public String fileName() {
    return fileName;
  }

  /**
   * Returns the value of {@code Content-Type}.
   *
   * @return a media type; the text must be sent in UTF-8
   */
  public String contentType() {
    return contentType;
  }

  /**
   * Tells whether an application has this document.
   *
   * @param forms the forms that its error responses may have
   * @return false for the schema of a body that they never have
   */
  public boolean isFor(Forms forms) {
    return switch (this) {
      case ERR_SCHEMA -> forms.has(Form.ERR);
      case PROBLEM_SCHEMA -> forms.has(Form.PROBLEM);
      case CATALOGUE, CATALOGUE_SCHEMA, OPEN_API, CSV -> true;
    };
  }

  /**
   * Writes the document.
   *
   * @param publication the catalogue, and how it is published
   * @return its text, which ends in a line break
   */
  public String of(Publication publication) {
    return writer.apply(publication);
  }
}
