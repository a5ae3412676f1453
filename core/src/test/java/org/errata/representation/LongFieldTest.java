package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongFieldTest {

  private static final int HALF = LongField.MAX_LENGTH / 2;

  @Test
  void is_read_whole_up_to_8192_characters() {
    String field = "text/html," + "x".repeat(LongField.MAX_LENGTH - 10);

    assertThat(field).hasSize(8192);
    assertThat(LongField.start(field)).isSameAs(field);
  }

  @Test
  void is_read_up_to_the_last_element_that_ends_within_8192_characters() {
    String first = "x".repeat(HALF) + "," + "y".repeat(HALF - 1);

    assertThat(LongField.start(first + ",z")).isEqualTo(first);
    assertThat(LongField.start(first + "y,z")).isEqualTo("x".repeat(HALF));
  }

  @Test
  void is_not_read_if_its_first_element_is_longer() {
    assertThat(LongField.start("x".repeat(8193))).isEmpty();
    assertThat(LongField.start("x".repeat(8193) + ",fr")).isEmpty();
  }

  @Test
  void has_no_ranges_beyond_8192_characters() {
    assertThat(AcceptHeader.parse("text/html," + "a/b,".repeat(300_000))).hasSizeLessThan(2_100);
    assertThat(AcceptLanguage.ranges("fr,".repeat(300_000))).hasSizeLessThan(2_800);
    assertThat(AcceptLanguage.ranges("de," + "x".repeat(10_000))).isEqualTo(List.of("de"));
  }
}
