package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import org.errata.export.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTextsTest {

  private static final Catalogue SHOP =
      Catalogue.of("shop", "Shop", List.of(Entry.of("no-pen", 404, "No pen").build()))
          .withTexts(
              Locale.ENGLISH,
              Map.of("quantity.negative", "must not be below {least}", "blank", "must have text"));

  @ParameterizedTest
  @CsvSource({
    "de, nicht unter {least}",
    "de-AT, ned unter {least}",
    "de-CH, nicht unter {least}",
    "fr, must not be below {least}",
    "en-GB, must not be below {least}",
    "und, must not be below {least}"
  })
  void are_found_in_the_language_or_that_of_a_shorter_tag_or_as_written(String tag, String text) {
    var translated =
        SHOP.translatedBy(
            List.of(
                translation("de-AT", "quantity.negative=ned unter {least}"),
                translation("de", "quantity.negative=nicht unter {least}")));

    assertThat(translated.violationText("quantity.negative", Locale.forLanguageTag(tag)))
        .hasValue(Template.of(text));
    assertThat(translated.violationText("blank", Locale.GERMAN))
        .hasValue(Template.of("must have text"));
    assertThat(translated.languages()).contains(Locale.GERMAN, Locale.forLanguageTag("de-AT"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantity.negativ", "must not be negative", "", "Blank"})
  void are_found_by_exactly_their_key(String detail) {
    assertThat(SHOP.violationText(detail, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void of_a_later_catalogue_replace_earlier_ones_with_their_translations() {
    var german = SHOP.translatedBy(List.of(translation("de", "blank=darf nicht leer sein")));
    var later = Catalogue.of("l", "L", List.of()).withTexts(Locale.FRENCH, Map.of("blank", "vide"));

    var merged = german.overriddenBy(later);

    assertThat(merged.violationText("blank", Locale.GERMAN)).hasValue(Template.of("vide"));
    assertThat(merged.violationKeys()).containsExactlyInAnyOrder("quantity.negative", "blank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b | text | the key 'a b' of a text must be 1 to 200 of A-Z, a-z, 0-9, '.', '_' and '-', as in quantity.negative",
        "blank | ` ` | the text 'blank' is blank",
        "max | under {} | the text 'max': '{}' has no identifier between its braces; a placeholder is written as in {taxType}",
        "no-pen.message | text | catalogue 'shop': the key 'no-pen.message' of a text begins with the id of an entry",
        "not-found.x | text | catalogue 'shop': the key 'not-found.x' of a text begins with the id of an entry"
      })
  void are_refused(String key, String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.withTexts(Locale.ENGLISH, Map.of(key, text)))
        .withMessage(message);
  }

  @Test
  void have_the_placeholders_of_the_original_in_translations() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SHOP.translatedBy(List.of(translation("de", "quantity.negative=unter {min}"))))
        .withMessage(
            "translation 'de', key 'quantity.negative': has the placeholders {min}; allowed are those"
                + " of the original, {least}");
  }

  @Test
  void are_named_where_a_translation_has_a_similar_key() {
    var translation = translation("de", "quantity.negativ=x\nmenu.open=Auf\nblank=leer");

    assertThat(translation.unknownIn(SHOP))
        .extracting(TranslationFault::toString)
        .containsExactly(
            "translation 'de', key 'quantity.negativ': no text has this key; did you mean"
                + " quantity.negative?");
    assertThat(translation.missingViolationTexts(SHOP)).containsExactly("quantity.negative");
  }

  @Test
  void are_in_the_catalogue_file_that_is_written() {
    var one = Catalogue.of("o", "", List.of()).withTexts(Locale.ENGLISH, Map.of("blank", "empty"));

    assertThat(CatalogueJson.complete(one))
        .isEqualTo(
            """
            {
              "name": "o",
              "title": "",
              "language": "en",
              "texts": {
                "blank": "empty"
              },
              "errors": []
            }
            """);
  }

  private static Translation translation(String tag, String properties) {
    try {
      return new Translation(
          Locale.forLanguageTag(tag), new PropertyResourceBundle(new StringReader(properties)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
