package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.errata.rule.ProfileDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {

  private static final String FORM =
      "; allowed is an object of client ids with a list of profile numbers of 1 or more, as in"
          + " {\"1001\":[1,2,3]}";

  @Test
  void clients_have_the_profiles_that_are_listed() {
    ProfileDirectory profiles = read("\uFEFF{\"1001\": [1, 2.0], \"1002\": []}");
    assertThat(profiles.has("1001", 1)).isTrue();
    assertThat(profiles.has("1001", 2)).isTrue();
    assertThat(profiles.has("1001", 3)).isFalse();
    assertThat(profiles.has("1002", 1)).isFalse();
    assertThat(profiles.has("1003", 1)).isFalse();
  }

  @Test
  void what_is_not_json_is_a_problem_with_its_line_and_column() {
    assertThat(problem("{\n  \"1001\": [1 2]\n}"))
        .isEqualTo("p.json, line 2, column 14: is not JSON: expected ',' or ']' but found '2'");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                  | 1 | found a list",
        "1                   | 1 | found 1",
        "{\"1001\": 1}       | 10 | client 1001: found 1",
        "{\"1001\": [0]}     | 11 | client 1001: found 0",
        "{\"1001\": [1.5]}   | 11 | client 1001: found 1.5",
        "{\"1001\": [\"1\"]} | 11 | client 1001: found '1'",
        "{\"1001\": [1e99]}  | 11 | client 1001: found 1e99",
        "{\"1001\": [null]}  | 11 | client 1001: found null"
      })
  void what_is_not_a_list_of_profiles_is_a_problem(String content, int column, String text) {
    assertThat(problem(content)).isEqualTo("p.json, line 1, column " + column + ": " + text + FORM);
  }

  @Test
  void a_byte_order_mark_in_the_middle_is_a_problem() {
    assertThat(problem("\uFEFF\uFEFF{}"))
        .isEqualTo("p.json, line 1, column 1: is not JSON: expected a value but found 0xef");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e99999999999999", "-1e99999999999999", "1e-99999999999999", "1e999999999"})
  void a_number_without_bounds_is_a_problem(String number) {
    assertThat(problem("{\"1001\": [" + number + "]}"))
        .isEqualTo("p.json, line 1, column 11: client 1001: found " + number + FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775807", "1e18", "100e-2", "0.1e1"})
  void a_whole_number_is_a_profile_however_it_is_written(String number) {
    ProfileDirectory profiles = read("{\"1001\": [" + number + "]}");
    assertThat(profiles.has("1001", new BigDecimal(number).longValueExact())).isTrue();
    assertThat(profiles.has("1001", 2)).isFalse();
  }

  @Test
  void a_number_has_1000_characters_at_most() {
    String zeros = "1." + "0".repeat(998);
    assertThat(read("{\"1001\": [" + zeros + "]}").has("1001", 1)).isTrue();
    assertThat(problem("{\"1001\": [" + zeros + "0]}"))
        .startsWith("p.json, line 1, column 11: client 1001: found 1.0");
  }

  @Test
  void deep_nesting_is_a_problem() {
    assertThat(problem("{\"1001\": " + "[".repeat(900) + "]".repeat(900) + "}"))
        .isEqualTo("p.json, line 1, column 11: client 1001: found a list" + FORM);
    assertThat(problem("{\"1001\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
        .isEqualTo(
            "p.json, line 1, column 1009: is not JSON: expected at most 1000 open arrays and"
                + " objects but found '['");
  }

  @Test
  void a_client_that_is_there_twice_is_a_problem_however_it_is_written() {
    assertThat(problem("{\"1001\": [1],\n\"\\u0031001\": [1]}"))
        .isEqualTo(
            "p.json, line 2, column 1: client 1001: found a second time; allowed is once, as on"
                + " line 1");
  }

  @Test
  void a_client_has_the_name_that_its_escapes_stand_for() {
    ProfileDirectory profiles = read("{\"a\\ud83d\\ude00\\/\": [1], \"\\ud800\": [2]}");
    assertThat(profiles.has("a😀/", 1)).isTrue();
    assertThat(profiles.has("\ud800", 2)).isTrue();
  }

  @Test
  void a_number_of_more_than_a_thousand_characters_is_a_problem() {
    String zeros = "0".repeat(1_200);
    assertThat(problem("{\"1001\": [1" + zeros + "e-1200]}"))
        .isEqualTo("p.json, line 1, column 11: client 1001: found 1" + "0".repeat(78) + "…" + FORM);
  }

  @Test
  void a_client_that_is_there_twice_is_a_problem() {
    assertThat(problem("{\"1001\": [1],\n\"1001\": [2]}"))
        .isEqualTo(
            "p.json, line 2, column 1: client 1001: found a second time; allowed is once, as on"
                + " line 1");
  }

  @Test
  void more_characters_than_the_json_parser_reads_are_a_problem() {
    String most = "{\"1001\": [1]" + " ".repeat(14_999_987) + "}";
    assertThat(read(most).has("1001", 1)).isTrue();
    assertThat(problem(most + " "))
        .isEqualTo("p.json, line 1, column 1: has more than 15000000 characters");
  }

  private static ProfileDirectory read(String content) {
    ConfigurationProblems problems = new ConfigurationProblems();
    return ProfileFile.read("p.json", content.getBytes(UTF_8), problems).orElseThrow();
  }

  private static String problem(String content) {
    ConfigurationProblems problems = new ConfigurationProblems();
    assertThat(ProfileFile.read("p.json", content.getBytes(UTF_8), problems)).isEmpty();
    return String.join("\n", problems.lines());
  }
}
