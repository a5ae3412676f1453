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
    assertThat(BodyKind.of(post(contentType))).isEqualTo(BodyKind.JSON);
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
    assertThat(BodyKind.of(post(contentType))).isEqualTo(BodyKind.FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ";",
        "; application/json",
        "text/plain",
        "text/json",
        "text/xml; type=\"application/json\"",
        "application/jsonp",
        "application/json-seq",
        "application/x-ndjson",
        "application/json+xml",
        "application/xjson",
        "application",
        "json",
        "+json",
        "x+json",
        "/x+json",
        "application/json, text/plain",
        "multipart",
      })
  void is_something_else(String contentType) {
    assertThat(BodyKind.of(post(contentType))).isEqualTo(BodyKind.OTHER);
  }

  @Test
  void is_something_else_without_a_content_type() {
    assertThat(BodyKind.of(FakeRequest.of("POST"))).isEqualTo(BodyKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "br", "x-gzip", "deflate, gzip", "identity, gzip", "what"})
  void is_something_else_when_it_is_encoded(String encoding) {
    assertThat(BodyKind.of(post("application/json").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.OTHER);
  }

  @Test
  void is_something_else_when_any_line_says_that_it_is_encoded() {
    assertThat(
            BodyKind.of(
                post("application/json")
                    .with("Content-Encoding", "identity")
                    .with("Content-Encoding", "gzip")))
        .isEqualTo(BodyKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", " Identity ", "", " "})
  void is_json_when_the_encoding_is_none(String encoding) {
    assertThat(BodyKind.of(post("application/json").with("Content-Encoding", encoding)))
        .isEqualTo(BodyKind.JSON);
  }

  @Test
  void stays_a_form_when_it_is_encoded() {
    assertThat(BodyKind.of(post("multipart/form-data").with("Content-Encoding", "gzip")))
        .isEqualTo(BodyKind.FORM);
  }

  private static FakeRequest post(String contentType) {
    return FakeRequest.of("POST").with("Content-Type", contentType);
  }
}
