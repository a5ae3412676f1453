package org.errata.servlet.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void is_the_text_if_it_is_short_and_has_no_control_characters() {
    assertThat(LogLine.of("GET /größe?q=€")).isEqualTo("GET /größe?q=€");
  }

  @Test
  void has_escapes_for_what_is_not_printable() {
    assertThat(LogLine.of("a\r\nb\tc\u001b[31m\u0085d\u202e"))
        .isEqualTo("a\\r\\nb\\tc\\u001b[31m\\u0085d\\u202e");
  }

  @Test
  void is_truncated_after_500_characters() {
    assertThat(LogLine.of("a".repeat(500))).isEqualTo("a".repeat(500));
    assertThat(LogLine.of("a".repeat(501))).isEqualTo("a".repeat(500) + "…");
  }
}
