package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/plain; charset=utf-8",
        "text/plain ; a=b ; c=d ",
        "text/plain;a=\"b c\"; d=e",
        "text/plain;a=\"\\ \"",
        "text/plain;;a=b"
      })
  void has_a_type_and_parameters(String value) {
    assertThat(ContentType.withoutParameters(value)).hasValue("text/plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "text/plain a=b",
        "text/plain; a",
        "text/plain; a=",
        "text/plain; a=b c=d",
        "text/plain; a=\"b",
        "text/plain; a=\"\u007f\""
      })
  void is_malformed_otherwise(String value) {
    assertThat(ContentType.withoutParameters(value)).isEmpty();
  }
}
