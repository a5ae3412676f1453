package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.errata.Problem;
import org.errata.afc.AfcGeneral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyPresentAndWholeTest {

  private static final Problem EMPTY = Problem.of(AfcEntries.REQUEST_BODY_CANNOT_BE_EMPTY);

  private final JsonBodyPresentAndWhole rule =
      AfcEntries.bodyRule(Set.of("POST", "PUT", "PATCH"), ContentCodings.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "0", "\"\"", "null", " {\"inv\":[]}\r\n", "{\"a\":{\"b\":[1,2,3]}}"})
  void passes_complete_json(String body) throws IOException {
    assertThat(rule.check(json().with(FakeBody.of(body)))).isEmpty();
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "\r\n\t ",
        "{",
        "{\"inv\":[",
        "{\"inv\":[]",
        "{\"a\":1,}",
        "{\"a\":1}}",
        "x"
      })
  void refuses_json_that_is_empty_or_incomplete(String body) throws IOException {
    assertThat(rule.check(json().with(FakeBody.of(body))).map(refusal -> refusal.problem().entry()))
        .contains(EMPTY.entry());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,} | expected '\"' but found '}' at byte 7",
        "{\"a\":1 | ends at byte 6, expected ',' or '}'",
        "{\"a\u00e9\u0001\" | expected an escaped control character but found 0x01 at byte 5",
        "` ` | Body of the API request is empty or incomplete",
      })
  void tells_the_client_where_the_body_breaks(String body, String detail) throws IOException {
    assertThat(
            rule.check(json().with(FakeBody.of(body)))
                .map(refusal -> refusal.problem().detail(Locale.ENGLISH)))
        .contains(detail);
  }

  @Test
  void passes_json_that_is_longer_than_the_buffer_if_nothing_is_wrong_so_far() throws IOException {
    assertThat(rule.check(json().with(FakeBody.startingWith("{\"inv\":[")))).isEmpty();
    assertThat(
            rule.check(json().with(FakeBody.startingWith("{\"inv\":]")))
                .map(refusal -> refusal.problem().entry()))
        .contains(EMPTY.entry());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/xml",
        "",
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      })
  void refuses_a_body_that_is_declared_empty_whatever_its_type(String contentType)
      throws IOException {
    var body = FakeBody.none();

    assertThat(
            rule.check(FakeRequest.of("POST").with("Content-Type", contentType).with(body))
                .map(Refusal::problem))
        .contains(EMPTY);
    assertThat(body.wasRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{\"a\":"})
  void never_reads_forms(String content) throws IOException {
    var body = FakeBody.of(content);

    assertThat(
            rule.check(
                FakeRequest.of("POST")
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .with(body)))
        .isEmpty();
    assertThat(
            rule.check(
                FakeRequest.of("POST")
                    .with("Content-Type", "multipart/form-data; boundary=x")
                    .with(body)))
        .isEmpty();
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void only_checks_that_other_bodies_are_present() throws IOException {
    var body = FakeBody.of("<not json>");

    assertThat(rule.check(FakeRequest.of("POST").with("Content-Type", "text/xml").with(body)))
        .isEmpty();
    assertThat(body.wasScanned()).isFalse();
    assertThat(
            rule.check(
                    FakeRequest.of("POST").with("Content-Type", "text/xml").with(FakeBody.of("")))
                .map(Refusal::problem))
        .contains(EMPTY);
  }

  @Test
  void only_checks_that_encoded_json_is_present() throws IOException {
    var body = FakeBody.of("\u001f\u008b");

    assertThat(rule.check(json().with("Content-Encoding", "gzip").with(body))).isEmpty();
    assertThat(body.wasScanned()).isFalse();
    assertThat(
            rule.check(json().with("Content-Encoding", "gzip").with(FakeBody.of("")))
                .map(Refusal::problem))
        .contains(EMPTY);
  }

  @Test
  void scans_a_body_without_a_content_type() throws IOException {
    assertThat(rule.check(FakeRequest.of("POST").with(FakeBody.of("{}")))).isEmpty();
    assertThat(
            rule.check(FakeRequest.of("POST").with(FakeBody.of("{")))
                .map(refusal -> refusal.problem().entry()))
        .contains(EMPTY.entry());
  }

  @Test
  void refuses_a_malformed_content_type_unread() throws IOException {
    var body = FakeBody.of("{}");

    assertThat(
            rule.check(
                    FakeRequest.of("POST")
                        .with("Content-Type", "text/plain,application/json")
                        .with(body))
                .map(Refusal::problem))
        .contains(Problem.of(AfcGeneral.catalogue().byStatus(415)));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void refuses_a_malformed_content_encoding_unread() throws IOException {
    var body = FakeBody.of("{}");

    assertThat(
            rule.check(json().with("Content-Encoding", "gzip;q=1").with(body))
                .map(Refusal::problem))
        .contains(Problem.of(AfcGeneral.catalogue().byStatus(400)));
    assertThat(body.wasRead()).isFalse();
  }

  @ParameterizedTest(name = "{0} where ''{1}'' are accepted: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x        | gzip,deflate,br,zstd | gzip, deflate, br, zstd",
        "gzip     | br,BR,identity       | br",
        "br, gzip | br                   | br",
        "gzip     | identity             | identity",
        "zstd     | x-gzip,gzip          | gzip",
      })
  void refuses_a_coding_that_is_not_accepted_and_names_those_that_are(
      String encoding, String accepted, String acceptEncoding) throws IOException {
    var body = FakeBody.of("{}");
    var own = AfcEntries.bodyRule(Set.of("POST"), ContentCodings.of(List.of(accepted.split(","))));

    assertThat(
            own.check(json().with("Content-Encoding", encoding).with(body)).map(Refusal::problem))
        .contains(
            Problem.of(AfcGeneral.catalogue().byStatus(415))
                .withHeader("Accept-Encoding", acceptEncoding));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void only_checks_that_a_body_with_an_accepted_coding_is_present() throws IOException {
    var own = AfcEntries.bodyRule(Set.of("POST"), ContentCodings.of(List.of("X-Own", "x-gzip")));

    assertThat(own.check(json().with("Content-Encoding", "x-own, gzip").with(FakeBody.of("x"))))
        .isEmpty();
    assertThat(
            own.check(json().with("Content-Encoding", "x-own").with(FakeBody.of("")))
                .map(Refusal::problem))
        .contains(EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "post", "Put"})
  void passes_methods_that_need_no_body(String method) throws IOException {
    var body = FakeBody.of("");

    assertThat(
            rule.check(FakeRequest.of(method).with("Content-Type", "application/json").with(body)))
        .isEmpty();
    assertThat(body.wasRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH"})
  void checks_methods_that_need_a_body(String method) throws IOException {
    assertThat(rule.check(FakeRequest.of(method).with(FakeBody.none())).map(Refusal::problem))
        .contains(EMPTY);
  }

  @Test
  void does_not_change_with_the_set_of_methods() throws IOException {
    var methods = new HashSet<>(Set.of("POST"));
    var own = AfcEntries.bodyRule(methods, ContentCodings.DEFAULT);

    methods.clear();

    assertThat(own.check(FakeRequest.of("POST")).map(Refusal::problem)).contains(EMPTY);
  }

  @Test
  void throws_the_exception_of_a_broken_connection() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> rule.check(json().with(FakeBody.thatBreaks())))
        .withMessage("connection reset");
  }

  @Test
  void is_skipped_after_a_problem_before_the_body_was_sent() {
    var earlier = List.of(Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND));

    assertThat(rule.isSkippedAfter(earlier, json().with("Expect", "100-continue"))).isTrue();
    assertThat(rule.isSkippedAfter(earlier, json())).isFalse();
  }

  private static FakeRequest json() {
    return FakeRequest.of("POST").with("Content-Type", "application/json; charset=utf-8");
  }
}
