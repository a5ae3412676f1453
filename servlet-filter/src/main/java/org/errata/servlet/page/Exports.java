package org.errata.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.export.Export;
import org.errata.export.Publication;

/** The documents for programs that stand beside the pages. Immutable and thread-safe. */
final class Exports {

  private final Catalogue catalogue;
  private final Optional<String> base;
  private final String requestIdHeader;

  Exports(Catalogue catalogue, Optional<String> base, String requestIdHeader) {
    this.catalogue = catalogue;
    this.base = base;
    this.requestIdHeader = requestIdHeader;
  }

  Document document(Export export, Locale language) {
    String url = base.orElse("");
    Publication publication = new Publication(catalogue, language, url, requestIdHeader);
    return Document.export(export.contentType(), language, export.of(publication).getBytes(UTF_8));
  }

  /** What people call it. */
  static String titleOf(Export export) {
    return switch (export) {
      case CATALOGUE -> "JSON";
      case CSV -> "CSV";
      case OPEN_API -> "OpenAPI 3.1";
      case ERR_SCHEMA -> "JSON Schema (application/json)";
      case PROBLEM_SCHEMA -> "JSON Schema (application/problem+json)";
    };
  }
}
