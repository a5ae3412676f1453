package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleValueTest {

  @Test
  void is_the_value_of_one_line_without_white_space_around_it() {
    assertThat(SingleValue.of(List.of("1001"))).contains("1001");
    assertThat(SingleValue.of(List.of(" 10 01\t"))).contains("10 01");
  }

  @Test
  void is_the_value_that_all_lines_have() {
    assertThat(SingleValue.of(List.of("1001", "1001 ", "1001"))).contains("1001");
    assertThat(SingleValue.isAmbiguous(List.of("1001", "1001 ", "1001"))).isFalse();
  }

  @Test
  void is_empty_when_lines_have_different_values() {
    assertThat(SingleValue.of(List.of("1001", "1002"))).isEmpty();
    assertThat(SingleValue.isAmbiguous(List.of("1001", "1002"))).isTrue();
    assertThat(SingleValue.isAmbiguous(List.of("1001", "1001", "1002"))).isTrue();
    assertThat(SingleValue.isAmbiguous(List.of("a", "A"))).isTrue();
    assertThat(SingleValue.isAmbiguous(List.of("1001", ""))).isTrue();
  }

  @Test
  void is_empty_without_lines_or_with_blank_lines() {
    assertThat(SingleValue.of(List.of())).isEmpty();
    assertThat(SingleValue.of(List.of(""))).isEmpty();
    assertThat(SingleValue.of(List.of(" ", "\t"))).isEmpty();
    assertThat(SingleValue.isAmbiguous(List.of())).isFalse();
    assertThat(SingleValue.isAmbiguous(List.of(" ", "\t"))).isFalse();
  }
}
