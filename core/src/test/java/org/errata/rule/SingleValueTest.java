package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleValueTest {

  @Test
  void is_the_value_of_one_line_without_white_space_around_it() throws Exception {
    assertThat(valueOf("1001")).contains("1001");
    assertThat(valueOf(" 10 01\t")).contains("10 01");
  }

  @Test
  void is_the_value_that_all_lines_have() throws Exception {
    assertThat(valueOf("1001", "1001 ", "1001")).contains("1001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1001,1002", "1001,1001,1002", "a,A", "1001,", ",1001"})
  void is_refused_when_lines_have_different_values(String lines) {
    assertThatExceptionOfType(MalformedHeaderException.class)
        .isThrownBy(() -> valueOf(lines.split(",", -1)))
        .withMessage("the header X-Id has different values");
  }

  @Test
  void is_empty_without_lines_or_with_blank_lines() throws Exception {
    assertThat(valueOf()).isEmpty();
    assertThat(valueOf("")).isEmpty();
    assertThat(valueOf(" ", "\t")).isEmpty();
  }

  private static Optional<String> valueOf(String... lines) throws MalformedHeaderException {
    FakeRequest request = FakeRequest.get();
    for (String line : List.of(lines)) {
      request = request.with("X-Id", line);
    }
    return SingleValue.of("X-Id", request);
  }
}
