package org.errata.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryBuilder;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueChangesTest {

  private static final Catalogue NONE = Catalogue.of("none", "None", List.of());

  @Test
  void are_empty_between_equal_catalogues() {
    var changes = CatalogueChanges.between(AfcGeneral.catalogue(), AfcGeneral.catalogue());

    assertThat(changes.breaking()).isEmpty();
    assertThat(changes.harmless()).isEmpty();
    assertThat(changes).hasToString("");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void are_breaking(String change, Catalogue published, Catalogue current) {
    var changes = CatalogueChanges.between(published, current);

    assertThat(changes.breaking()).extracting(CatalogueChange::toString).containsExactly(change);
  }

  static Stream<Arguments> are_breaking() {
    return Stream.of(
        row("no-tax: is gone", of(tax()), of(other())),
        row("no-tax: is gone", of(tax()), of(Entry.of("no-tax2", 404, "No {tax}"))),
        row("no-tax: status was 404, is 400", of(tax()), of(Entry.of("no-tax", 400, "No {tax}"))),
        row("no-tax: code -1 is gone", of(tax().withCode(-1)), of(tax())),
        row("no-tax: code was -1, is -2", of(tax().withCode(-1)), of(tax().withCode(-2))),
        row("no-tax: code was -1, is '-1'", of(tax().withCode(-1)), of(tax().withCode("-1"))),
        row("no-tax: member tax is gone", of(tax().withMember("tax")), of(tax())),
        row("no-tax: retryable false is gone", of(tax().withRetryable(false)), of(tax())),
        row(
            "no-tax: retryAfter 30 is gone",
            of(tax().withRetryAfter(30)),
            of(tax().withRetryable(true).withHeader("Retry-After", "30"))),
        row("no-tax: code 'NO_TAX' is gone", of(tax().withCode("NO_TAX")), of(tax())),
        row(
            "no-tax: placeholder {tax} is gone from the message",
            of(tax()),
            of(Entry.of("no-tax", 404, "No tax"))),
        row(
            "no-tax: placeholder {tax} is gone from the message",
            of(tax()),
            of(Entry.of("no-tax", 404, "No {taxType}"))),
        row(
            "no-tax: placeholder {tax} is gone from the message",
            of(tax()),
            of(Entry.of("no-tax", 404, "No tax").withSummary("It is {tax}"))),
        row(
            "no-tax: placeholder {country} is gone from the summary",
            of(tax().withSummary("In {country}")),
            of(tax().withSummary("There"))),
        row(
            "no-tax: header Retry-After is gone",
            of(tax().withHeader("Retry-After", "30")),
            of(tax())),
        row(
            "no-tax: header WWW-Authenticate was 'Basic', is 'Bearer'",
            of(tax().withHeader("WWW-Authenticate", "Basic")),
            of(tax().withHeader("www-authenticate", "Bearer"))),
        row(
            "no-tax: is no longer the entry of com.example.A; 'other' is",
            of(mapped().withException("com.example.A"), other()),
            of(mapped().withException("com.example.B"), other().withException("com.example.A"))),
        row(
            "no-tax: is no longer the entry of com.example.A",
            of(mapped().withException("com.example.A").withException("com.example.B")),
            of(mapped().withException("com.example.B"))),
        row(
            "not-found: code was 404, is -1",
            NONE,
            of(Entry.of("not-found", 404, "Not Found").withCode(-1))),
        row(
            "my-404: is no longer the entry of HTTP status 404; 'not-found' is",
            of(Entry.of("my-404", 404, "Where?").withCode(404)),
            of(
                Entry.of("my-404", 404, "Where?").withCode(404),
                Entry.of("not-found", 404, "Not Found"))));
  }

  @Test
  void include_an_entry_that_replaces_one_of_the_registry() {
    var changes =
        CatalogueChanges.between(NONE, of(Entry.of("my-404", 404, "Where?").withCode(404)));

    assertThat(changes)
        .hasToString(
            """
            breaking not-found: is gone
            breaking not-found: is no longer the entry of HTTP status 404; 'my-404' is
            harmless my-404: is new
            """);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void are_harmless(String change, Catalogue published, Catalogue current) {
    var changes = CatalogueChanges.between(published, current);

    assertThat(changes.breaking()).isEmpty();
    assertThat(changes.harmless()).extracting(CatalogueChange::toString).contains(change);
  }

  static Stream<Arguments> are_harmless() {
    var german =
        new EntryText(
            Locale.GERMAN, "Steuer", Template.of("Kein {tax}"), Template.of(""), "", List.of());
    var reworded =
        new EntryText(
            Locale.GERMAN, "Steuer", Template.of("Nie {tax}"), Template.of(""), "", List.of());
    var translated = tax().build().withTranslation(german);
    return Stream.of(
        row("other: is new", of(tax()), of(tax(), other())),
        row("no-tax: has a code now, -1", of(tax()), of(tax().withCode(-1))),
        row("no-tax: member tax is new", of(tax()), of(tax().withMember("tax"))),
        row("no-tax: has retryable now, true", of(tax()), of(tax().withRetryable(true))),
        row(
            "no-tax: retryable was true, is false",
            of(tax().withRetryable(true)),
            of(tax().withRetryable(false))),
        row(
            "no-tax: retryAfter was 30, is 60",
            of(tax().withRetryAfter(30)),
            of(tax().withRetryAfter(60))),
        row(
            "no-tax: message was 'No {tax}', is 'Never {tax}'",
            of(tax()),
            of(Entry.of("no-tax", 404, "Never {tax}"))),
        row(
            "no-tax: placeholder {country} is new",
            of(tax()),
            of(Entry.of("no-tax", 404, "No {tax} in {country}"))),
        row("no-tax: summary was '', is 'So'", of(tax()), of(tax().withSummary("So"))),
        row(
            "no-tax: summary was 'It is {tax}', is ''",
            of(tax().withSummary("It is {tax}")),
            of(tax())),
        row("no-tax: description is reworded", of(tax()), of(tax().withDescription("So"))),
        row("no-tax: howToResolve is reworded", of(tax()), of(tax().withHowToResolve("So"))),
        row("no-tax: category was 'General', is 'Tax'", of(tax()), of(tax().withCategory("Tax"))),
        row("no-tax: since was '', is '1.2'", of(tax()), of(tax().withSince("1.2"))),
        row("no-tax: header X-Own is new", of(tax()), of(tax().withHeader("X-Own", "1"))),
        row(
            "no-tax: header Retry-After was '30', is '60'",
            of(tax().withHeader("Retry-After", "30")),
            of(tax().withHeader("retry-after", "60"))),
        row(
            "no-tax: is no longer the entry of com.example.A",
            of(mapped().withException("com.example.A")),
            of(mapped().withException("com.example.B"))),
        row(
            "not-found: message was 'Not Found', is 'Where?'",
            NONE,
            of(Entry.of("not-found", 404, "Where?").withCode(404))),
        row("no-tax: translation 'de' is new", of(tax()), of(translated)),
        row("no-tax: translation 'de' is gone", of(translated), of(tax())),
        row(
            "no-tax: translation 'de' is reworded",
            of(translated),
            of(tax().build().withTranslation(reworded))),
        row(
            "no-tax: language was 'en', is 'fr'",
            of(tax()),
            of(tax().withLanguage(Locale.FRENCH))));
  }

  @Test
  void a_class_that_may_be_missing_now_is_the_same_class() {
    assertThat(
            CatalogueChanges.between(
                of(mapped().withException("com.example.A")),
                of(mapped().withException("com.example.A?"))))
        .hasToString("");
  }

  @Test
  void log_levels_are_not_compared() {
    assertThat(CatalogueChanges.between(of(tax()), of(tax().withLogLevel(Level.OFF))))
        .hasToString("");
  }

  private static EntryBuilder tax() {
    return Entry.of("no-tax", 404, "No {tax}");
  }

  private static EntryBuilder mapped() {
    return tax().withArgument("tax", "tax");
  }

  private static EntryBuilder other() {
    return Entry.of("other", 400, "Other");
  }

  private static Catalogue of(EntryBuilder... entries) {
    return of(Arrays.stream(entries).map(EntryBuilder::build).toArray(Entry[]::new));
  }

  private static Catalogue of(Entry... entries) {
    return Catalogue.of("test", "Test", List.of(entries));
  }

  private static Arguments row(String change, Catalogue published, Catalogue current) {
    return Arguments.of(change, published, current);
  }
}
