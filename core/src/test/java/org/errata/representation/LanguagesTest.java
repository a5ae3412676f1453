package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lookup of RFC 4647 section 3.4, among en, de, fr, pt-BR and zh-Hant-TW. */
class LanguagesTest {

  private final Languages languages =
      Languages.of(inLanguages("en", "de", "fr", "pt-BR", "zh-Hant-TW"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | de",
        "DE | de",
        "de-AT | de",
        "de-at-1996 | de",
        "de-Latn-DE-1996 | de",
        "de-azAZ09 | de",
        "pt | en",
        "pt-br | pt-BR",
        "PT-BR-x-own | pt-BR",
        "pt-BR-a-b-c | pt-BR",
        "zh-Hant-TW-u-co-stroke | zh-Hant-TW",
        "zh-Hant | en",
        "zh-Hant, fr;q=0.1 | fr",
        "d | en",
        "deu | en",
        "ja, fr | fr",
        "ja | en",
        "fr, de | fr",
        "de;q=0.5, fr | fr",
        "de;q=0.5, fr;q=0.5 | de",
        "de;q=0.500, fr;q=0.501 | fr",
        "en, de | en",
        "de;q=0, fr;q=0.1 | fr",
        "de;q=0 | en",
        "de;q=0.000 | en",
        "* | en",
        "*, de;q=0.1 | de",
        "de;q=0.1, *;q=0.5 | de",
        "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5 | fr",
        "da, en-GB;q=0.8, en;q=0.7 | en",
        " de ; q = 0.5 , ja | de",
        "de; level=1; q=0.2, fr;q=0.3 | fr",
      })
  void chooses_what_the_client_prefers(String header, String language) {
    assertThat(languages.choose(Optional.of(header)).toLanguageTag()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        ",,,",
        ";",
        ";q=1",
        "de;q=x",
        "de;q=2",
        "de;q=-1",
        "de;q=0.1234",
        "d\u00e9",
        "de_DE",
        "de/AT",
        "de-\u00e9",
        "de-@",
        "de-[",
        "de-`",
        "de-{",
        "de-/",
        "de-:",
        "\"de\"",
        "-",
        "--",
        "\u0000",
        "de\r\nfr",
        "xn--de",
        "q=1"
      })
  void ignores_malformed_ranges(String header) {
    assertThat(languages.choose(Optional.of(header))).isEqualTo(Locale.ENGLISH);
    assertThat(languages.choose(Optional.of(header + ",fr;q=0.1"))).isEqualTo(Locale.FRENCH);
  }

  @Test
  void reads_ranges_of_up_to_64_characters() {
    String longest = "de" + "-abcdefg".repeat(7) + "-abcde";

    assertThat(longest).hasSize(64);
    assertThat(languages.choose(Optional.of(longest))).isEqualTo(Locale.GERMAN);
    assertThat(languages.choose(Optional.of(longest + "f"))).isEqualTo(Locale.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-", "de-a-b-c-d-e-f-g-h,", "-", "ja,", ",", ";", "a"})
  void reads_a_long_header_in_less_than_half_a_second(String piece) {
    var header = piece.repeat(5000 / piece.length());

    Assertions.assertTimeout(
        Duration.ofMillis(500), () -> languages.choose(Optional.of(header + ",fr")));
  }

  @Test
  void chooses_the_language_of_the_first_entry_without_a_preference() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(languages.choose(Optional.empty())).isEqualTo(Locale.ENGLISH);
      assertThat(Languages.of(inLanguages("de", "fr")).choose(Optional.of("ja")))
          .isEqualTo(Locale.GERMAN);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ignores_case_in_every_default_locale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Languages.of(inLanguages("en", "it")).choose(Optional.of("IT")))
          .isEqualTo(Locale.ITALIAN);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void chooses_the_only_language_of_a_catalogue_whatever_the_header() {
    assertThat(languages.areSeveral()).isTrue();
    assertThat(languages.all()).hasSize(5);
    assertThat(Languages.of(inLanguages("de")).areSeveral()).isFalse();
    assertThat(Languages.of(inLanguages("de")).choose(Optional.of("fr"))).isEqualTo(Locale.GERMAN);
    assertThat(Languages.of(Catalogue.of("none", "", List.of())).choose(Optional.of("fr")))
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void returns_the_locale_that_the_catalogue_has() {
    // its language tag is nn-NO, which forLanguageTag reads as another locale
    var norwegian = new Locale("no", "NO", "NY");
    var entry = entry(Locale.ENGLISH).withTranslation(text(norwegian));
    var languages = Languages.of(Catalogue.of("no", "", List.of(entry)));

    var chosen = languages.choose(Optional.of("nn-no"));

    assertThat(entry.text(chosen).language()).isEqualTo(norwegian);
  }

  private static Catalogue inLanguages(String own, String... others) {
    var entry = entry(Locale.forLanguageTag(own));
    for (var other : others) {
      entry = entry.withTranslation(text(Locale.forLanguageTag(other)));
    }
    return Catalogue.of("languages", "", List.of(entry));
  }

  private static Entry entry(Locale language) {
    return Entry.of("an-id", 400, "So").withLanguage(language).build();
  }

  private static EntryText text(Locale language) {
    return new EntryText(language, "", Template.of("So"), Template.of(""), "", List.of());
  }

  @Test
  void chooses_the_same_language_again() {
    Languages others = Languages.of(inLanguages("fr", "en"));

    for (int i = 0; i < 3; i++) {
      assertThat(languages.choose(Optional.of("de, fr;q=0.5"))).isEqualTo(Locale.GERMAN);
      assertThat(languages.choose(Optional.of("fr, de;q=0.5"))).isEqualTo(Locale.FRENCH);
      assertThat(languages.choose(Optional.of("ja"))).isEqualTo(Locale.ENGLISH);
      assertThat(others.choose(Optional.of("de, fr;q=0.5"))).isEqualTo(Locale.FRENCH);
    }
  }
}
