package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyKindTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        "application/json ; charset=\"UTF-8\"; v=1",
        " application/json ",
        "application/json;",
        "application/problem+json",
        "application/vnd.example.v2+json",
        "application/vnd.example.v2+JSON;charset=utf-8",
        "image/x+json",
      })
  void is_json(String contentType) {
    assertThat(kind(post(contentType))).isEqualTo(BodyKind.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8",
        "multipart/form-data; boundary=x",
        "Multipart/Mixed",
        "multipart/x+json",
      })
  void is_a_form(String contentType) {
    assertThat(kind(post(contentType))).isEqualTo(BodyKind.FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/json",
        "text/xml; type=\"application/json\"",
        "application/jsonp",
        "application/json-seq",
        "application/x-ndjson",
        "application/json+xml",
        "application/xjson",
      })
  void is_something_else(String contentType) {
    assertThat(kind(post(contentType))).isEqualTo(BodyKind.OTHER);
  }

  @Test
  void is_json_without_a_content_type() {
    assertThat(kind(FakeRequest.of("POST"))).isEqualTo(BodyKind.JSON);
    assertThat(kind(FakeRequest.of("POST").with("Content-Encoding", "gzip")))
        .isEqualTo(BodyKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ";",
        "; application/json",
        "application",
        "json",
        "+json",
        "x+json",
        "/x+json",
        "application/",
        "application /json",
        "application/ json",
        "application/json, text/plain",
        "application/json,text/plain",
        "text/plain,application/json",
        "application/json text/plain",
        "application/json;charset",
        "application/json;charset=",
        "application/json;=utf-8",
        "application/json; charset = utf-8",
        "application/json;charset=utf-8,text/plain",
        "application/json;charset=\"utf-8",
        "application/json;charset=\"utf-8\\",
        "application/json;charset=\"utf-8\" x",
        "application/json;charset=\"utf-8\"x",
        "application/json;a=\"\u0000\"",
        "\u000bapplication/json",
        "application/json\u00a0",
        "application/j\u017fon",
        "multipart/form-data, application/json",
      })
  void is_of_an_unknown_type(String contentType) {
    assertThat(kind(post(contentType))).isEqualTo(BodyKind.UNKNOWN_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", ""})
  void is_of_an_unknown_type_when_there_are_several(String second) {
    assertThat(kind(post("application/json").with("Content-Type", second)))
        .isEqualTo(BodyKind.UNKNOWN_TYPE);
  }

  @Test
  void is_read_to_the_end_of_a_long_parameter() {
    String text = "\\\"".repeat(100_000);
    assertThat(kind(post("application/json;a=\"" + text + "\""))).isEqualTo(BodyKind.JSON);
    assertThat(kind(post("application/json;a=\"" + text))).isEqualTo(BodyKind.UNKNOWN_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "br", "zstd", "x-gzip", "deflate, gzip", "identity, gzip", ",br"})
  void is_something_else_when_it_is_encoded(String encoding) {
    assertThat(kind(post("application/json").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.OTHER);
  }

  @Test
  void is_something_else_when_any_line_says_that_it_is_encoded() {
    assertThat(
            kind(
                post("application/json")
                    .with("Content-Encoding", "identity")
                    .with("Content-Encoding", "gzip")))
        .isEqualTo(BodyKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identity",
        " Identity ",
        "",
        " ",
        "identity, identity",
        "identity,,IDENTITY",
        ","
      })
  void is_json_when_the_encoding_is_none(String encoding) {
    assertThat(kind(post("application/json").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "what", "compress", "gzip, x", "x, gzip", "identity, x", "aes128gcm"})
  void is_unsupported_when_a_coding_is_not_accepted(String encoding) {
    assertThat(kind(post("application/json").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.UNSUPPORTED_CODING);
    assertThat(kind(post("multipart/form-data").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.UNSUPPORTED_CODING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"identity;q=1", "gzip;q=1", "x, gzip;q=1", "gzip br", "\"gzip\"", "gzip\u000b"})
  void is_malformed_when_the_encoding_is_no_list_of_tokens(String encoding) {
    assertThat(kind(post("application/json").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.MALFORMED_CODING);
  }

  @Test
  void stays_a_form_when_it_is_encoded() {
    assertThat(kind(post("multipart/form-data").with("Content-Encoding", "gzip")))
        .isEqualTo(BodyKind.FORM);
  }

  private static BodyKind kind(RequestView request) {
    return BodyKind.of(request, ContentCodings.DEFAULT);
  }

  private static FakeRequest post(String contentType) {
    return FakeRequest.of("POST").with("Content-Type", contentType);
  }
}
