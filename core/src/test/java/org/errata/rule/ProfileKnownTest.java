package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import org.errata.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileKnownTest {

  private static final ProfileDirectory ONE_AND_TWO =
      (clientId, profile) -> clientId.equals("1001") && (profile == 1 || profile == 2);

  private final ProfileKnown rule =
      new ProfileKnown(ONE_AND_TWO, Entries.UNAUTHORIZED, Entries.PROFILE_ID_NOT_FOUND);

  @Test
  void takes_a_request_without_a_profile() {
    assertThat(rule.check(client())).isEmpty();
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "0",
        "-0",
        "00",
        "1",
        "2",
        " 2 ",
        "02",
        "0000000000000000000000000000001"
      })
  void takes_the_default_profile_and_those_of_the_client(String value) {
    assertThat(rule.check(client().with("client_profile_id", value))).isEmpty();
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "3",
        "7",
        "007",
        "-1",
        "-2",
        "9223372036854775807",
        "-9223372036854775808",
      })
  void does_not_find_a_whole_number_that_is_no_profile_of_the_client(String value) {
    assertThat(rule.check(client().with("client_profile_id", value)))
        .contains(Problem.of(Entries.PROFILE_ID_NOT_FOUND));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "abc",
        "1.5",
        "1.0",
        "+2",
        "+0",
        "-",
        "--1",
        "-+1",
        "1-",
        "1 2",
        "1,2",
        "0x1",
        "1e0",
        "2L",
        "null",
        "\u0662",
        "\uff12",
        "\u00b2",
        "\u22122",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999",
      })
  void takes_anything_else_for_a_header_not_populated_correctly(String value) {
    assertThat(rule.check(client().with("client_profile_id", value)))
        .contains(Problem.of(Entries.UNAUTHORIZED));
  }

  @Test
  void takes_two_lines_that_say_the_same() {
    assertThat(rule.check(client().with("client_profile_id", "2").with("client_profile_id", "2 ")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 0", "2, ''", "2, 02", "7, 8"})
  void takes_two_lines_that_differ_for_a_header_not_populated_correctly(String one, String two) {
    assertThat(rule.check(client().with("client_profile_id", one).with("client_profile_id", two)))
        .contains(Problem.of(Entries.UNAUTHORIZED));
  }

  @Test
  void does_not_find_the_profile_of_another_client() {
    assertThat(
            rule.check(FakeRequest.get().with("client_id", "1002").with("client_profile_id", "2")))
        .contains(Problem.of(Entries.PROFILE_ID_NOT_FOUND));
  }

  @Test
  void asks_for_the_profiles_of_nobody_when_the_request_does_not_name_one_client() {
    var asked = new ArrayList<String>();
    var curious =
        new ProfileKnown(
            (clientId, profile) -> asked.add("'" + clientId + "' " + profile),
            Entries.UNAUTHORIZED,
            Entries.PROFILE_ID_NOT_FOUND);

    assertThat(curious.check(FakeRequest.get().with("client_profile_id", "2"))).isEmpty();
    assertThat(curious.check(client().with("client_id", "1002").with("client_profile_id", "3")))
        .isEmpty();
    assertThat(asked).containsExactly("'' 2", "'' 3");
  }

  @Test
  void asks_nobody_about_the_default_profile() {
    var failing =
        new ProfileKnown(
            (clientId, profile) -> {
              throw new IllegalStateException("asked about " + profile);
            },
            Entries.UNAUTHORIZED,
            Entries.PROFILE_ID_NOT_FOUND);

    assertThat(failing.check(client().with("client_profile_id", "-00"))).isEmpty();
    assertThat(failing.check(client())).isEmpty();
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(
            () -> new ProfileKnown(null, Entries.UNAUTHORIZED, Entries.PROFILE_ID_NOT_FOUND))
        .withMessage("profiles");
  }

  private static FakeRequest client() {
    return FakeRequest.get().with("client_id", "1001");
  }
}
