package org.errata.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The resources beside this class are the expected exports of afc-general. */
class ExportTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CATALOGUE_SCHEMA")
  void writes_the_built_in_catalogue(Export export) throws IOException {
    assertThat(export.of(SampleCatalogues.published(AfcGeneral.catalogue())))
        .isEqualTo(file(export.fileName()));
  }

  @Test
  void has_the_schema_of_catalogue_files_that_is_in_the_jar() throws IOException {
    assertThat(Export.CATALOGUE_SCHEMA.of(SampleCatalogues.published(AfcGeneral.catalogue())))
        .isEqualTo(file("/org/errata/catalogue.schema.json"));
  }

  @ParameterizedTest
  @EnumSource
  void is_found_by_a_name_that_no_entry_can_have(Export export) {
    assertThat(Export.named(export.fileName())).contains(export);
    assertThat(export.fileName()).contains(".");
    assertThat(Export.named("forbidden")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CATALOGUE, application/json",
    "CATALOGUE_SCHEMA, application/schema+json",
    "OPEN_API, application/json",
    "ERR_SCHEMA, application/schema+json",
    "PROBLEM_SCHEMA, application/schema+json",
    "CSV, text/csv;charset=utf-8;header=present"
  })
  void has_a_media_type(Export export, String contentType) {
    assertThat(export.contentType()).isEqualTo(contentType);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void writes_well_formed_json_whatever_the_catalogue(Export export) {
    for (var catalogue : List.of(SampleCatalogues.odd(), Catalogue.of("none", "", List.of()))) {
      var document = export.of(new Publication(catalogue, Locale.ENGLISH, "", "X-Request-Id"));

      assertThat(JsonScanner.scan(document.getBytes(UTF_8)))
          .isInstanceOf(JsonVerdict.WellFormed.class);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CATALOGUE", "OPEN_API", "CSV"})
  void writes_texts_in_the_language_of_the_publication(Export export) {
    var document =
        export.of(new Publication(AfcGeneral.catalogue(), Locale.GERMAN, "", "X-Request-Id"));

    assertThat(document)
        .contains("Dienst nicht verfügbar", "Authentifizierung")
        .doesNotContain("Service Unavailable");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CATALOGUE_SCHEMA")
  void omits_exception_classes_and_what_is_logged(Export export) {
    assertThat(export.of(SampleCatalogues.published(SampleCatalogues.odd())))
        .doesNotContain("OddException", "logLevel", "WARNING", "trace");
  }

  @Test
  void writes_no_links_without_a_base() {
    var publication = new Publication(AfcGeneral.catalogue(), Locale.ENGLISH, "", "X-Request-Id");

    assertThat(Export.OPEN_API.of(publication))
        .contains("\"type\":\"about:blank\"")
        .doesNotContain("\"url\": \"\"");
    assertThat(Export.ERR_SCHEMA.of(publication)).contains("\"$id\": \"err.schema.json\"");
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Publication(null, Locale.ROOT, "", ""))
        .withMessage("catalogue");
    assertThatNullPointerException()
        .isThrownBy(() -> new Publication(AfcGeneral.catalogue(), Locale.ROOT, null, ""))
        .withMessage("base");
  }

  private static String file(String name) throws IOException {
    try (var in = ExportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
