package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

  private static final String LETTERS_64 = "abcdefgh".repeat(8);

  @ParameterizedTest
  @ValueSource(strings = {"ab", "a1", "z-", "a--b", "profile-id-not-found", "http-418"})
  void accepts_lower_case_letters_digits_and_dashes_after_a_letter(String value) {
    assertThat(new EntryId(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "A", "Ab", "aB", "1a", "-a", "a b", " ab", "ab ", "a_b", "a.b", "ab\n", "äb", "aé",
        "a١", "{a}", "`a", "a{", "a/", "a:"
      })
  void refuses_everything_else(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntryId(value))
        .withMessage(
            "entry id '" + value + "' must be 2 to 64 of a-z, 0-9 and '-', starting with a letter");
  }

  @Test
  void accepts_64_characters_at_most() {
    assertThat(new EntryId(LETTERS_64).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> new EntryId(LETTERS_64 + "a"));
  }

  @Test
  void is_printed_as_its_value() {
    assertThat(new EntryId("forbidden")).hasToString("forbidden");
  }
}
