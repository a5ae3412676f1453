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
      new ProfileKnown(
          ONE_AND_TWO, AfcEntries.CHALLENGE, AfcEntries.PROFILE_ID_NOT_FOUND, AfcEntries.HEADERS);

  @Test
  void passes_a_request_without_a_profile() {
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
  void passes_the_default_profile_and_those_of_the_client(String value) {
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
    assertThat(rule.check(client().with("client_profile_id", value)).map(Refusal::problem))
        .contains(Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND));
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
  void refuses_anything_else_as_unauthorized(String value) {
    assertThat(rule.check(client().with("client_profile_id", value)).map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
  }

  @Test
  void passes_two_lines_with_the_same_value() {
    assertThat(rule.check(client().with("client_profile_id", "2").with("client_profile_id", "2 ")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 0", "2, ''", "2, 02", "7, 8"})
  void refuses_two_lines_with_different_values_as_unauthorized(String one, String two) {
    assertThat(
            rule.check(client().with("client_profile_id", one).with("client_profile_id", two))
                .map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
  }

  @Test
  void does_not_find_the_profile_of_another_client() {
    assertThat(
            rule.check(FakeRequest.get().with("client_id", "1002").with("client_profile_id", "2"))
                .map(Refusal::problem))
        .contains(Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND));
  }

  @Test
  void asks_with_an_empty_client_id_when_the_request_has_none() {
    var asked = new ArrayList<String>();
    var recording =
        new ProfileKnown(
            (clientId, profile) -> asked.add("'" + clientId + "' " + profile),
            AfcEntries.CHALLENGE,
            AfcEntries.PROFILE_ID_NOT_FOUND,
            AfcEntries.HEADERS);

    assertThat(recording.check(FakeRequest.get().with("client_profile_id", "2"))).isEmpty();
    assertThat(asked).containsExactly("'' 2");
  }

  @Test
  void refuses_a_client_id_that_is_too_long_or_has_several_values() {
    var profile = FakeRequest.get().with("client_profile_id", "2");

    assertThat(rule.check(profile.with("client_id", "1".repeat(129))).map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
    assertThat(
            rule.check(client().with("client_id", "1002").with("client_profile_id", "2"))
                .map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
  }

  @Test
  void does_not_ask_about_the_default_profile() {
    var failing =
        new ProfileKnown(
            (clientId, profile) -> {
              throw new IllegalStateException("asked about " + profile);
            },
            AfcEntries.CHALLENGE,
            AfcEntries.PROFILE_ID_NOT_FOUND,
            AfcEntries.HEADERS);

    assertThat(failing.check(client().with("client_profile_id", "-00"))).isEmpty();
    assertThat(failing.check(client())).isEmpty();
  }

  @Test
  void reads_the_header_fields_that_it_is_given() {
    var own =
        new ProfileKnown(
            ONE_AND_TWO,
            AfcEntries.CHALLENGE,
            AfcEntries.PROFILE_ID_NOT_FOUND,
            AfcEntries.OTHER_HEADERS);
    var request = FakeRequest.get().with("x-client", "1001");

    assertThat(own.check(request.with("x-profile", "2"))).isEmpty();
    assertThat(
            own.check(FakeRequest.get().with("x-client", "1001").with("x-profile", "3"))
                .map(Refusal::problem))
        .contains(Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND));
    assertThat(own.check(client().with("client_profile_id", "3"))).isEmpty();
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new ProfileKnown(
                    null,
                    AfcEntries.CHALLENGE,
                    AfcEntries.PROFILE_ID_NOT_FOUND,
                    AfcEntries.HEADERS))
        .withMessage("profiles");
  }

  private static FakeRequest client() {
    return FakeRequest.get().with("client_id", "1001");
  }
}
