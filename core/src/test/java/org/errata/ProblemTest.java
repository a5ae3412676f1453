package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  private static final Entry FORBIDDEN = AfcGeneral.catalogue().entry("forbidden");

  @Test
  void has_only_an_entry_at_first() {
    assertThat(Problem.of(FORBIDDEN).entry()).isSameAs(FORBIDDEN);
    assertThat(Problem.of(FORBIDDEN).headers()).isEmpty();
  }

  @Test
  void returns_a_new_problem_with_a_header() {
    var problem = Problem.of(FORBIDDEN);

    var more = problem.withHeader("Retry-After", "30").withHeader("Link", "</a>");

    assertThat(more.headers()).isEqualTo(Map.of("Retry-After", "30", "Link", "</a>"));
    assertThat(more.entry()).isSameAs(FORBIDDEN);
    assertThat(problem.headers()).isEmpty();
  }

  @Test
  void replaces_a_header_of_the_same_name() {
    assertThat(
            Problem.of(FORBIDDEN)
                .withHeader("Retry-After", "30")
                .withHeader("Retry-After", "60")
                .headers())
        .isEqualTo(Map.of("Retry-After", "60"));
  }

  @Test
  void has_the_time_to_wait_of_its_field_in_any_case() {
    assertThat(Problem.of(FORBIDDEN).withHeader("retry-after", "7").retryAfter()).hasValue(7);
  }

  @Test
  void has_immutable_headers_and_arguments() {
    var problem = Problem.of(FORBIDDEN).withHeader("A", "1").withHeader("B", "2").with("x", 1);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> problem.headers().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> problem.arguments().clear());
  }

  @Test
  void has_no_entry_until_its_id_is_looked_up() {
    var problem = Problem.of("forbidden");

    assertThat(problem.id()).isEqualTo(FORBIDDEN.id());
    assertThatIllegalStateException()
        .isThrownBy(problem::entry)
        .withMessage("the entry 'forbidden' has not been looked up in a catalogue");
    assertThat(problem.in(AfcGeneral.catalogue()).entry()).isSameAs(FORBIDDEN);
  }

  @Test
  void keeps_the_entry_it_was_made_with() {
    var problem = Problem.of(FORBIDDEN);

    assertThat(problem.in(Catalogue.of("none", "None", List.of()))).isSameAs(problem);
  }

  @ParameterizedTest(name = "{0}, {1}: {2} / {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Forbidden          | Denied           | Forbidden          | Denied",
        "Forbidden          | ''               | Forbidden          | ''",
        "Forbidden          | Denied {a}       | Forbidden          | Denied 7",
        "Tax {a} not found. | Tax not found    | Tax not found      | Tax 7 not found.",
        "Tax {a} not found. | ''               | Tax {a} not found. | Tax 7 not found.",
        "Tax {a} not found. | No {a}           | Tax {a} not found. | Tax 7 not found.",
      })
  void has_one_title_for_all_occurrences_and_a_detail_of_its_own(
      String message, String summary, String title, String detail) {
    var entry = Entry.of("any", 404, message).withSummary(summary).build();
    var problem = Problem.of(entry).with("a", 7);

    assertThat(problem.title(Locale.ENGLISH)).isEqualTo(title);
    assertThat(problem.detail(Locale.ENGLISH)).isEqualTo(detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bad header", "bad:", "bad\r\nX-Forged: 1", "b\u00e4d", "bad\u0000"})
  void refuses_a_header_name_that_is_no_token(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of(FORBIDDEN).withHeader(name, "1"))
        .withMessageStartingWith("the header name '")
        .withMessageEndingWith("' is no token of RFC 9110, as Retry-After is")
        .withMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\r\nX-Forged: 1", "1\n", "\u0000", "\u007f", "\u010a", "\u4f60"})
  void refuses_a_header_value_that_no_field_can_have(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of(FORBIDDEN).withHeader("X-Own", value))
        .withMessage(
            "the value of the header X-Own has a control character or a character beyond U+00FF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length",
        "content-type",
        "Content-Encoding",
        "Transfer-Encoding",
        "Trailer",
        "ETag",
        "Connection",
        "Keep-Alive"
      })
  void refuses_a_header_that_frames_or_describes_the_body_or_the_connection(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of(FORBIDDEN).withHeader(name, "1"))
        .withMessage(
            "the header "
                + name
                + " is about the body or the connection, which the container decides");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Range, bytes */9",
    "Content-Security-Policy, default-src 'none'",
    "Connection, close",
    "Connection, Upgrade",
    "Upgrade, TLS/1.2"
  })
  void takes_a_header_about_body_or_connection_that_an_error_needs(String name, String value) {
    assertThat(Problem.of(FORBIDDEN).withHeader(name, value).headers())
        .isEqualTo(Map.of(name, value));
  }

  @Test
  void takes_every_header_value_that_a_field_can_have() {
    var value = "\t \"a\", \u00fc";

    assertThat(Problem.of(FORBIDDEN).withHeader("X-Own", value).headers())
        .isEqualTo(Map.of("X-Own", value));
    assertThat(Problem.of(FORBIDDEN).withHeader("X-Own", "").headers())
        .isEqualTo(Map.of("X-Own", ""));
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.of((Entry) null))
        .withMessage("entry");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.of(FORBIDDEN).withHeader(null, "30"))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.of(FORBIDDEN).withHeader("Retry-After", null))
        .withMessage("value");
  }

  @Test
  void keeps_numbers_and_booleans_and_makes_texts_of_the_rest() {
    var problem =
        Problem.of(FORBIDDEN)
            .with("int", 7)
            .with("decimal", new BigDecimal("1.50"))
            .with("double", 1.5)
            .with("nan", Double.NaN)
            .with("true", true)
            .with("counter", new AtomicInteger(3))
            .with("null", null);

    assertThat(problem.arguments())
        .isEqualTo(
            Map.of(
                "int",
                7,
                "decimal",
                new BigDecimal("1.50"),
                "double",
                1.5,
                "nan",
                "NaN",
                "true",
                true,
                "counter",
                "3",
                "null",
                "null"));
  }

  @Test
  void adds_violations_in_order() {
    var first = Violation.at("/a", "is wrong");
    var second = Violation.inQuery("b", "is wrong");
    var problem = Problem.of(FORBIDDEN);

    assertThat(problem.withViolation(first).withViolations(List.of(second)).violations())
        .containsExactly(first, second);
    assertThat(problem.violations()).isEmpty();
  }

  @Test
  void tells_the_log_its_violations() {
    var problem = Problem.of(FORBIDDEN).withViolation(Violation.at("/a", "is wrong"));

    assertThat(problem).hasToString("forbidden: Forbidden [a: is wrong]");
    assertThat(Problem.of("any").withViolation(Violation.at("/a", "is wrong")))
        .hasToString("any [a: is wrong]");
  }

  @Test
  void may_have_a_detail_in_place_of_that_of_its_entry() {
    var problem = Problem.of(FORBIDDEN).withDetail("expected ',' at byte 37");

    assertThat(problem.detail(Locale.ENGLISH)).isEqualTo("expected ',' at byte 37");
    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("Forbidden");
  }

  @Test
  void has_the_texts_of_its_violations_in_the_language_of_the_client() {
    var catalogue =
        Catalogue.of("own", "Own", List.of(FORBIDDEN))
            .withTexts(Locale.ENGLISH, Map.of("quantity.low", "must be at least {least}"));
    var problem =
        Problem.of(FORBIDDEN)
            .withViolation(Violation.at("/a", "quantity.low").with("least", 3))
            .withViolation(Violation.at("/b", "is wrong"));

    assertThat(problem.withViolationsIn(catalogue, Locale.ENGLISH).violations())
        .extracting(Violation::text)
        .containsExactly("must be at least 3", "is wrong");
    assertThat(Problem.of(FORBIDDEN).withViolationsIn(catalogue, Locale.ENGLISH))
        .isEqualTo(Problem.of(FORBIDDEN));
  }
}
