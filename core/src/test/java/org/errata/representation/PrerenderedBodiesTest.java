package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares prerendered bodies with those of the original representation, byte for byte. */
class PrerenderedBodiesTest {

  private static final Locale JAPANESE = Locale.JAPANESE;

  private static final List<String> ARGUMENTS =
      List.of(
          "",
          "VAT",
          "say \"hi\" \\ it's",
          "<script>alert('1')</script> & more",
          "\ud83d\ude00 \u00e4 \u20ac",
          "\ud83d",
          "\ude00\ud83d",
          "{b} {a}",
          "\ue0e7a\ue0e8 \ue0e7",
          "\u0000\n\r\t\u007f\u2028",
          "10 KB \"\u20ac\" ".repeat(1000));

  private static final Catalogue CATALOGUE =
      AfcGeneral.catalogue().overriddenBy(Catalogue.of("odd", "Odd", odd()));

  private static List<Entry> odd() {
    var german =
        new EntryText(
            Locale.GERMAN,
            "Z",
            Template.of("Kein {a}, {\"b\":\"{b}\"}"),
            Template.of("{b}\u00e4{b}"),
            "",
            List.of("Schritt {a}"));
    var english =
        new EntryText(
            Locale.ENGLISH, "Z", Template.of("In English {a}"), Template.of("{b}"), "", List.of());
    var entry =
        Entry.of("placeholders", 400, "{a}No {a}, {\"b\":\"{b}\"} <{c}>{a}")
            .withCode(-7)
            .withSummary("{b}")
            .withHowToResolve("Step {a}")
            .build();
    return List.of(
        entry.withTranslation(german),
        // a translation into its own language
        Entry.of("twice-in-english", 400, "English {a}").build().withTranslation(english),
        Entry.of("with-a-mark", 400, "\ue0e7a\ue0e8 {a} \ue0e7").build(),
        Entry.of("with-half-a-mark", 400, "\ue0e7").withSummary("\ue0e8").build());
  }

  static Stream<Representation> representations() {
    var url = ReferenceLinks.below("https://api.example.com/errors/", CATALOGUE);
    var path = ReferenceLinks.below("/errors/", CATALOGUE);
    return Stream.of(
        new ErrJson(),
        new PlainText(),
        new ProblemJson(ReferenceLinks.none()),
        new ProblemJson(url),
        new ProblemJson(path),
        new HtmlPage(ReferenceLinks.none()),
        new HtmlPage(url),
        new HtmlPage(path));
  }

  @ParameterizedTest
  @MethodSource("representations")
  void are_those_of_the_original_for_every_entry_language_and_argument(Representation original) {
    var entries = new ArrayList<>(CATALOGUE.statusEntries());
    entries.addAll(CATALOGUE.entries());
    var prerendered = new Prerendered(original, entries);

    for (Entry entry : entries) {
      for (var language : List.of(JAPANESE, Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
        same(prerendered, original, Problem.of(entry), language);
        if (!entry.text(language).message().placeholders().isEmpty()) {
          for (String argument : ARGUMENTS) {
            same(prerendered, original, Problem.of(entry).with("a", argument), language);
            same(
                prerendered,
                original,
                Problem.of(entry).with("b", argument).with("a", argument).with("z", "z"),
                language);
          }
        }
      }
    }
  }

  @Test
  void do_not_depend_on_the_first_request() {
    var original = new ErrJson();
    var entry = CATALOGUE.entry("twice-in-english");
    for (var first : List.of(JAPANESE, Locale.ENGLISH)) {
      var prerendered = new Prerendered(original, List.of(entry));
      prerendered.render(response(Problem.of(entry), first));

      assertThat(prerendered.render(response(Problem.of(entry).with("a", 1), JAPANESE)))
          .asString(UTF_8)
          .isEqualTo("{\"err\":[{\"msg\":\"English 1\"}]}");
      assertThat(prerendered.render(response(Problem.of(entry).with("a", 1), Locale.ENGLISH)))
          .asString(UTF_8)
          .isEqualTo("{\"err\":[{\"msg\":\"In English 1\"}]}");
    }
  }

  @Test
  void have_a_detail_if_the_entry_has_one_whatever_its_arguments() {
    var entry = Entry.of("only-an-argument", 400, "{a}").build();
    var problem = Problem.of(entry).with("a", "");

    assertThat(new ProblemJson(ReferenceLinks.none()).render(response(problem, JAPANESE)))
        .asString(UTF_8)
        .contains(",\"detail\":\"\",");
  }

  private static void same(
      Representation prerendered, Representation original, Problem problem, Locale language) {
    var response = response(problem, language);
    var expected = original.render(response);

    // the first call makes the template, the second one fills it
    assertThat(prerendered.render(response)).isEqualTo(expected);
    assertThat(prerendered.render(response)).isEqualTo(expected);
  }

  private static ErrorResponse response(Problem problem, Locale language) {
    return new ErrorResponse(List.of(problem), RequestId.make(), language);
  }
}
