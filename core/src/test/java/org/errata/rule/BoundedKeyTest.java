package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedKeyTest {

  @Test
  void is_the_text_if_it_is_short() {
    assertThat(BoundedKey.of("user demo@example.com")).isEqualTo("user demo@example.com");
    assertThat(BoundedKey.of("x".repeat(320))).isEqualTo("x".repeat(320));
  }

  @Test
  void is_the_hash_of_a_long_text() {
    assertThat(BoundedKey.of("x".repeat(321)))
        .startsWith("sha-256 ")
        .hasSize(52)
        .isNotEqualTo(BoundedKey.of("x".repeat(320) + "y"));
  }
}
