package org.errata.afc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.Translation;
import org.errata.internal.BundleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AfcGeneralTranslationsTest {

  private static final Catalogue CATALOGUE = AfcGeneral.catalogue();

  @Test
  void are_german_and_french() {
    assertThat(CATALOGUE.languages()).containsExactly(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fit_the_catalogue(Locale language) {
    var bundle =
        BundleFile.read(
            "errors_" + language + ".properties", AfcGeneral.class::getResourceAsStream);

    assertThat(new Translation(language, bundle).faultsIn(CATALOGUE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void translate_every_text_of_an_entry(Locale language) {
    for (Entry entry : CATALOGUE.entries()) {
      var text = entry.translations().get(language);

      assertThat(text.message()).as(entry.id().value()).isNotEqualTo(entry.text().message());
      assertThat(text.summary()).isNotEqualTo(entry.text().summary());
      assertThat(text.description()).isNotBlank().isNotEqualTo(entry.description());
      assertThat(text.howToResolve())
          .hasSameSizeAs(entry.howToResolve())
          .doesNotContainAnyElementsOf(entry.howToResolve());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void translate_each_category_in_one_way(Locale language) {
    var categories =
        CATALOGUE.entries().stream()
            .map(entry -> entry.category() + "=" + entry.text(language).category())
            .distinct();

    assertThat(categories).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void translate_the_name_of_every_http_status(Locale language) {
    var unnamed =
        CATALOGUE.statusEntries().stream()
            .filter(entry -> !entry.id().value().startsWith("http-"))
            .filter(entry -> !entry.translations().containsKey(language));

    assertThat(unnamed).isEmpty();
  }

  @Test
  void have_these_messages() {
    assertThat(messages(Locale.GERMAN))
        .containsExactly(
            "Verboten",
            "Interner Serverfehler",
            "Dienst nicht verfügbar",
            "Nicht autorisiert",
            "Profil-ID nicht gefunden.",
            "Der Inhalt der Anfrage darf nicht leer sein.");
    assertThat(messages(Locale.FRENCH)).hasSize(6).allMatch(message -> !message.isBlank());
  }

  private static Stream<Locale> languages() {
    return Stream.of(Locale.GERMAN, Locale.FRENCH);
  }

  private static List<String> messages(Locale language) {
    return CATALOGUE.entries().stream()
        .map(entry -> entry.text(language).message().toString())
        .toList();
  }
}
