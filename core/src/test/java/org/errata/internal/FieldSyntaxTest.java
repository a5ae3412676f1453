package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSyntaxTest {

  @ParameterizedTest
  @ValueSource(strings = {"X-Id", "a", "!#$%&'*+.^_`|~"})
  void a_token_has_visible_characters_that_are_no_delimiters(String name) {
    assertThat(FieldSyntax.isToken(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\u007f", "a:", "\u00e9", "a\t"})
  void a_token_has_nothing_else(String name) {
    assertThat(FieldSyntax.isToken(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\tb", "\u00ff", "~"})
  void a_value_has_text_and_the_upper_half_of_a_byte(String value) {
    assertThat(FieldSyntax.isValue(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0100", "\u007f", "a\r\nb", "\u001f"})
  void a_value_has_no_control_character_and_nothing_beyond_a_byte(String value) {
    assertThat(FieldSyntax.isValue(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ~", "a\u007f~", "a\u001f~"})
  void a_refused_name_is_quoted_with_escapes(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldSyntax.check(name, "x"))
        .withMessageContaining(
            "'" + name.replace("\u007f", "\\u007f").replace("\u001f", "\\u001f") + "'");
  }
}
