package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonMarkTest {

  @ParameterizedTest
  @CsvSource({"a_b, a_b", "a_, a\\_", "_a, \\_a", "a _b, a \\_b", "a_ b, a\\_ b"})
  void escapes_an_underscore_unless_it_is_within_a_word(String text, String expected) {
    assertThat(CommonMark.of(text)).isEqualTo(expected);
  }
}
