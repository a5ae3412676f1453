package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.export.Export;
import org.errata.export.Publication;
import org.errata.representation.Forms;

/** The exports of a catalogue as documents. Immutable and thread-safe. */
final class CatalogueExports {

  private final Catalogue catalogue;
  private final String base;
  private final String requestIdHeader;
  private final Forms forms;

  CatalogueExports(
      Catalogue catalogue, Optional<String> base, String requestIdHeader, Forms forms) {
    this.catalogue = catalogue;
    this.base = base.orElse("");
    this.requestIdHeader = requestIdHeader;
    this.forms = forms;
  }

  ReferenceDocument document(Export export, Locale language) {
    Publication publication = new Publication(catalogue, language, base, requestIdHeader, forms);
    return ReferenceDocument.export(
        export.contentType(), language, export.of(publication).getBytes(UTF_8));
  }

  /** The name of a format, the same in every language. */
  static String titleOf(Export export) {
    return switch (export) {
      case CATALOGUE -> "JSON";
      case CATALOGUE_SCHEMA -> "JSON Schema (catalogue files)";
      case CSV -> "CSV";
      case OPEN_API -> "OpenAPI 3.1";
      case ERR_SCHEMA -> "JSON Schema (application/json)";
      case PROBLEM_SCHEMA -> "JSON Schema (application/problem+json)";
    };
  }
}
