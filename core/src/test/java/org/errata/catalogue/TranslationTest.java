package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

  private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

  private static final Catalogue TAXES =
      Catalogue.of(
          "taxes",
          "Taxes",
          List.of(
              Entry.of("no-tax", 404, "No {tax}")
                  .withCategory("Tax")
                  .withSummary("There is no {tax}")
                  .withDescription("Sorry.")
                  .withHowToResolve("Look", "Ask")
                  .build(),
              Entry.of("other", 400, "Other").build()));

  @Test
  void translates_every_text() {
    var entry =
        translated(
                Locale.GERMAN,
                """
                no-tax.category=Steuer
                no-tax.message=Keine {tax}
                no-tax.summary={tax} gibt es nicht
                no-tax.description=Leider.
                no-tax.howToResolve.1=Suchen
                no-tax.howToResolve.2=Fragen
                """)
            .entry("no-tax");

    assertThat(entry.text(Locale.GERMAN))
        .isEqualTo(
            new EntryText(
                Locale.GERMAN,
                "Steuer",
                Template.of("Keine {tax}"),
                Template.of("{tax} gibt es nicht"),
                "Leider.",
                List.of("Suchen", "Fragen")));
    assertThat(entry.text(Locale.FRENCH)).isEqualTo(TAXES.entry("no-tax").text());
    assertThat(entry.message()).isEqualTo("No {tax}");
  }

  @Test
  void reads_steps_from_lines_too() {
    var entry = translated(Locale.GERMAN, "no-tax.howToResolve=Suchen\\n\\nFragen").entry("no-tax");

    assertThat(entry.text(Locale.GERMAN).howToResolve()).containsExactly("Suchen", "Fragen");
  }

  @Test
  void leaves_what_it_does_not_translate() {
    var catalogue = translated(Locale.GERMAN, "no-tax.message=Keine {tax}");

    var german = catalogue.entry("no-tax").text(Locale.GERMAN);
    assertThat(german.message()).hasToString("Keine {tax}");
    assertThat(german.summary()).hasToString("There is no {tax}");
    assertThat(german.howToResolve()).containsExactly("Look", "Ask");
    assertThat(catalogue.entry("other").translations()).isEmpty();
    assertThat(catalogue.languages()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
  }

  @Test
  void falls_back_to_the_shorter_tag_whatever_the_order() {
    var austrian = translation(AUSTRIA, "no-tax.summary=A {tax} gibts ned");
    var german = translation(Locale.GERMAN, "no-tax.message=Keine {tax}");
    for (var order : List.of(List.of(austrian, german), List.of(german, austrian))) {
      var entry = TAXES.translatedBy(order).entry("no-tax");

      assertThat(entry.text(AUSTRIA).message()).hasToString("Keine {tax}");
      assertThat(entry.text(AUSTRIA).summary()).hasToString("A {tax} gibts ned");
      assertThat(entry.text(AUSTRIA).description()).isEqualTo("Sorry.");
      assertThat(entry.text(Locale.GERMAN).summary()).hasToString("There is no {tax}");
    }
  }

  @Test
  void knows_the_shorter_tag_for_entries_that_it_does_not_name() {
    var catalogue =
        TAXES.translatedBy(
            List.of(
                translation(Locale.GERMAN, "other.message=Anderes"),
                translation(AUSTRIA, "no-tax.message=Ka {tax}")));

    assertThat(catalogue.entry("other").text(AUSTRIA).message()).hasToString("Anderes");
  }

  @Test
  void the_later_of_two_in_one_language_wins() {
    var catalogue =
        TAXES.translatedBy(
            List.of(
                translation(Locale.GERMAN, "other.message=Eins\nother.summary=Bleibt"),
                translation(Locale.GERMAN, "other.message=Zwei")));

    assertThat(catalogue.entry("other").text(Locale.GERMAN).message()).hasToString("Zwei");
    assertThat(catalogue.entry("other").text(Locale.GERMAN).summary()).hasToString("Bleibt");
  }

  @Test
  void translates_the_names_of_http_statuses() {
    var catalogue = translated(Locale.GERMAN, "not-found.message=Nicht da");

    assertThat(catalogue.byStatus(404).text(Locale.GERMAN).message()).hasToString("Nicht da");
    var more = Catalogue.of("more", "More", List.of(Entry.of("more", 409, "More").build()));
    for (var merged : List.of(catalogue.overriddenBy(more), more.overriddenBy(catalogue))) {
      assertThat(merged.byStatus(404).text(Locale.GERMAN).message()).hasToString("Nicht da");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no-tax.mesage=x | 'mesage' is not one of category, message, summary, description,"
            + " howToResolve; did you mean message?",
        "no-tax.howToResolve.0=x | 'howToResolve.0' is not one of category, message, summary,"
            + " description, howToResolve; did you mean howToResolve?",
        "no-tax.howToResolve.2=x | the step before it, 'howToResolve.1', is missing",
        "no-tax.= | '' is not one of category, message, summary, description, howToResolve",
        "no-tax.message=\\u0020 | the message is blank",
        "no-tax.message=Keine | has the placeholders (none); allowed are those of the original,"
            + " {tax}",
        "no-tax.message={steuer} | has the placeholders {steuer}; allowed are those of the"
            + " original, {tax}",
        "no-tax.summary={tax} {b} | has the placeholders {tax}, {b}; allowed are those of the"
            + " original, {tax}",
        "other.message={a} | has the placeholders {a}; allowed are those of the original, (none)",
        "no-tax.message={0} | '{0}' has no identifier between its braces; a placeholder is written"
            + " as in {taxType}",
        "not-found.message={a} | has the placeholders {a}; allowed are those of the original,"
            + " (none)",
      })
  void finds_texts_that_do_not_fit(String line, String fault) {
    var key = line.substring(0, line.indexOf('='));

    assertThat(translation(AUSTRIA, line).faultsIn(TAXES))
        .extracting(TranslationFault::toString)
        .containsExactly("translation 'de-AT', key '%s': %s".formatted(key, fault));
  }

  @ParameterizedTest
  @CsvSource({"title=x", "app.button.message=x", "menu.open=x", "no-tax=x", "no-tax.message={tax}"})
  void ignores_keys_that_have_not_the_form_of_an_entrys_key(String properties) {
    assertThat(translation(Locale.GERMAN, properties).faultsIn(TAXES)).isEmpty();
    assertThat(translation(Locale.GERMAN, properties).unknownIn(TAXES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-taxs.message | no entry has the id 'no-taxs'; did you mean no-tax?",
        "elsewhere.howToResolve.2 | no entry has the id 'elsewhere'",
        ".message | no entry has the id ''",
      })
  void finds_ids_that_no_entry_has_and_does_not_refuse_them(String key, String text) {
    var translation = translation(AUSTRIA, key + "=x");

    assertThat(translation.unknownIn(TAXES))
        .extracting(TranslationFault::toString)
        .containsExactly("translation 'de-AT', key '%s': %s".formatted(key, text));
    assertThat(TAXES.translatedBy(List.of(translation)).entries()).isEqualTo(TAXES.entries());
  }

  @Test
  void knows_the_ids_of_http_statuses() {
    assertThat(translation(AUSTRIA, "not-found.message=Weg").unknownIn(TAXES)).isEmpty();
  }

  @Test
  void tells_whether_it_has_a_text_of_an_entry() {
    var entry = TAXES.entry("no-tax");

    assertThat(translation(AUSTRIA, "no-tax.summary=Keine").hasTextOf(entry)).isTrue();
    assertThat(translation(AUSTRIA, "no-taxes.summary=Keine").hasTextOf(entry)).isFalse();
  }

  @Test
  void finds_the_texts_of_an_entry_that_it_lacks() {
    var entry = TAXES.entry("no-tax");

    assertThat(translation(AUSTRIA, "no-tax.message=Keine {tax}").missingFor(entry))
        .containsExactly(
            "no-tax.summary", "no-tax.description", "no-tax.category", "no-tax.howToResolve");
    assertThat(
            translation(
                    AUSTRIA,
                    """
                    no-tax.message=Keine {tax}
                    no-tax.summary=Keine {tax} da
                    no-tax.description=Leider.
                    no-tax.category=Steuer
                    no-tax.howToResolve.1=Suchen
                    """)
                .missingFor(entry))
        .isEmpty();
    assertThat(translation(AUSTRIA, "x=y").missingFor(TAXES.entry("other")))
        .containsExactly("other.message");
  }

  @Test
  void finds_steps_that_are_never_read() {
    var gap =
        translation(
            AUSTRIA,
            """
            no-tax.howToResolve.1=a
            no-tax.howToResolve.3=c
            no-tax.howToResolve.4=d
            """);
    var both = translation(AUSTRIA, "no-tax.howToResolve=a\nno-tax.howToResolve.1=b");

    assertThat(gap.faultsIn(TAXES))
        .extracting(TranslationFault::toString)
        .containsExactly(
            "translation 'de-AT', key 'no-tax.howToResolve.3': the step before it,"
                + " 'howToResolve.2', is missing");
    assertThat(both.faultsIn(TAXES))
        .extracting(TranslationFault::toString)
        .containsExactly(
            "translation 'de-AT', key 'no-tax.howToResolve.1': 'howToResolve' has all the steps"
                + " already");
  }

  @Test
  void names_all_faults_in_one_message() {
    var french = translation(Locale.FRENCH, "other.message=\nno-tax.message=Rien");
    var german = translation(Locale.GERMAN, "other.texst=x");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAXES.translatedBy(List.of(french, german)))
        .withMessage(
            """
            translation 'fr', key 'no-tax.message': has the placeholders (none); allowed are those \
            of the original, {tax}
            translation 'fr', key 'other.message': the message is blank
            translation 'de', key 'other.texst': 'texst' is not one of category, message, summary, \
            description, howToResolve""");
  }

  private static Catalogue translated(Locale language, String properties) {
    return TAXES.translatedBy(List.of(translation(language, properties)));
  }

  private static Translation translation(Locale language, String properties) {
    try {
      return new Translation(language, new PropertyResourceBundle(new StringReader(properties)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
