package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.errata.internal.BundleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HttpStatusesTest {

  private static final Catalogue CATALOGUE = HttpStatuses.catalogue();

  /** Statuses that few applications send; these entries have a message alone. */
  private static final Set<Integer> UNCOMMON =
      Set.of(402, 407, 423, 424, 425, 506, 507, 508, 510, 511);

  @Test
  void are_a_catalogue_called_http() {
    assertThat(CATALOGUE.name()).isEqualTo("http");
    assertThat(CATALOGUE.title()).isEqualTo("HTTP errors");
    assertThat(CATALOGUE.languages()).containsExactly(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    assertThat(HttpStatuses.catalogue()).isSameAs(CATALOGUE);
    assertThat(Catalogue.http()).isSameAs(CATALOGUE);
  }

  @Test
  void have_an_entry_for_each_status_that_has_a_name_in_ascending_order() {
    assertThat(CATALOGUE.entries())
        .extracting(Entry::status)
        .containsExactly(
            400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416,
            417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505,
            506, 507, 508, 510, 511);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void have_the_id_message_and_code_of_the_registry(Entry entry) {
    var registered = Catalogue.of("none", "", List.of()).byStatus(entry.status());

    assertThat(entry.id()).isEqualTo(registered.id());
    assertThat(entry.message()).isEqualTo(registered.message());
    assertThat(entry.code()).hasValue(Code.of(entry.status()));
    assertThat(entry.category()).isEqualTo("HTTP");
    assertThat(entry.summary()).isEmpty();
    assertThat(entry.headers()).isEmpty();
    assertThat(CATALOGUE.byStatus(entry.status())).isEqualTo(entry);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void describe_every_common_status_in_each_language(Entry entry) {
    for (var language : CATALOGUE.languages()) {
      var text = entry.text(language);
      if (UNCOMMON.contains(entry.status())) {
        assertThat(text.description()).isEmpty();
        assertThat(text.howToResolve()).isEmpty();
      } else {
        assertThat(text.description()).endsWith(".");
        assertThat(text.howToResolve())
            .isNotEmpty()
            .hasSameSizeAs(entry.howToResolve())
            .allMatch(step -> step.endsWith("."));
      }
      assertThat(text.language()).isEqualTo(language);
    }
  }

  @ParameterizedTest
  @MethodSource("translated")
  void leave_no_text_untranslated(Locale language) {
    for (Entry entry : CATALOGUE.entries()) {
      var text = entry.text(language);

      assertThat(text.message().toString()).isNotEqualTo(entry.message());
      if (!UNCOMMON.contains(entry.status())) {
        assertThat(text.description()).isNotEqualTo(entry.description());
        assertThat(text.howToResolve()).doesNotContainAnyElementsOf(entry.howToResolve());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("translated")
  void have_translations_that_fit(Locale language) {
    for (var file : List.of("http", "statuses")) {
      var bundle =
          BundleFile.read(
              file + "_" + language + ".properties", HttpStatuses.class::getResourceAsStream);

      assertThat(new Translation(language, bundle).faultsIn(CATALOGUE)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | If the response has a WWW-Authenticate field, send credentials of the kind that it"
            + " names.",
        "403 | If the response has a Retry-After field, wait that long, then send the request"
            + " again.",
        "405 | If the response has an Allow field, use one of the methods that it names.",
        "429 | If the response has a Retry-After field, wait that long, then send the request"
            + " again.",
        "503 | If the response has a Retry-After field, wait that long, then send the request"
            + " again.",
      })
  void refer_to_a_header_field_on_the_condition_that_it_is_there(int status, String step) {
    assertThat(CATALOGUE.byStatus(status).howToResolve()).contains(step);
  }

  @Test
  void log_an_unknown_method_as_an_error_of_the_client() {
    assertThat(CATALOGUE.byStatus(501).logLevel()).isEqualTo(Level.INFO);
    assertThat(CATALOGUE.byStatus(500).logLevel()).isEqualTo(Level.ERROR);
  }

  @Test
  void are_in_the_language_of_the_client() {
    var notFound = CATALOGUE.byStatus(404);

    assertThat(notFound.text(Locale.GERMAN).message()).hasToString("Nicht gefunden");
    assertThat(notFound.text(Locale.FRENCH).message()).hasToString("Introuvable");
    assertThat(notFound.text(Locale.GERMAN).howToResolve())
        .containsExactly(
            "Prüfen Sie die Adresse auf Fehler.",
            "Enthält die Adresse einen Bezeichner, prüfen Sie, ob er richtig ist.");
  }

  private static List<Entry> entries() {
    return CATALOGUE.entries();
  }

  private static Stream<Locale> translated() {
    return Stream.of(Locale.GERMAN, Locale.FRENCH);
  }
}
