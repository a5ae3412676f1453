package org.errata.servlet.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.errata.rule.ProfileDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {

  private static final String FORM =
      "; allowed is an object of client ids with a list of profile numbers of 1 or more, as in"
          + " {\"1001\":[1,2,3]}";

  @Test
  void clients_have_the_profiles_that_are_listed() {
    ProfileDirectory profiles = read("{\"1001\": [1, 2], \"1002\": []}");
    assertThat(profiles.has("1001", 1)).isTrue();
    assertThat(profiles.has("1001", 2)).isTrue();
    assertThat(profiles.has("1001", 3)).isFalse();
    assertThat(profiles.has("1002", 1)).isFalse();
    assertThat(profiles.has("1003", 1)).isFalse();
  }

  @Test
  void what_is_not_json_is_told_with_its_line_and_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\n  \"1001\": [1 2]\n}"))
        .withMessage(
            "/p.json, line 2, column 14, is not JSON: expected ',' or ']' but found '2' at byte"
                + " 15");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                  | /p.json is not an object",
        "1                   | /p.json is not an object",
        "{\"1001\": 1}       | /p.json, client '1001': found 1",
        "{\"1001\": [0]}     | /p.json, client '1001': found 0",
        "{\"1001\": [1.5]}   | /p.json, client '1001': found 1.5",
        "{\"1001\": [\"1\"]} | /p.json, client '1001': found 1",
        "{\"1001\": [1e99]}  | /p.json, client '1001': found 1E+99",
        "{\"1001\": [null]}  | /p.json, client '1001': found null"
      })
  void what_is_no_list_of_profiles_is_shown(String content, String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(content)).withMessage(text + FORM);
  }

  private static ProfileDirectory read(String content) {
    return new ProfileFile("/p.json", content.getBytes(UTF_8)).directory();
  }
}
