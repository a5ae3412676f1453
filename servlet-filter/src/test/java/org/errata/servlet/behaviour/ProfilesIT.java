package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule {@code client-profile}; client 1001 has the profiles 1 and 2. */
@OnEveryContainer
record ProfilesIT(RunningContainer container) {

  @Test
  void without_the_header_the_default_profile_is_meant() {
    assertThat(container.ask(Api.calc()).status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "0", "1", "2", "00", " 2 ", "-0"})
  void profiles_that_there_are(String profile) {
    assertThat(container.ask(Api.calc().with("client_profile_id", profile)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"7", "-1", "3", "9223372036854775807"})
  void whole_numbers_that_are_no_profile(String profile) {
    Answer answer = container.ask(Api.calc().with("client_profile_id", profile));
    Expected.refused(answer, 400, Expected.PROFILE_NOT_FOUND);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "+1", "1 2", "0x1", "1e0", "--1"})
  void values_that_are_no_whole_number(String profile) {
    Answer answer = container.ask(Api.calc().with("client_profile_id", profile));
    Expected.refused(answer, 401, Expected.UNAUTHORIZED);
    assertThat(answer.all("WWW-Authenticate")).containsExactly(Expected.CHALLENGE);
  }

  @Test
  void two_values_that_differ_contradict_each_other() {
    Answer answer =
        container.ask(Api.calc().with("client_profile_id", "1").with("client_profile_id", "2"));
    Expected.refused(answer, 401, Expected.UNAUTHORIZED);
  }

  @Test
  void two_values_that_are_the_same_count_as_one() {
    Answer answer =
        container.ask(Api.calc().with("client_profile_id", "1").with("client_profile_id", "1"));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void a_client_without_profiles_has_the_default_profile_alone() {
    Answer answer =
        container.ask(Api.calc().withOnly("client_id", "4711").with("client_profile_id", "1"));
    Expected.refused(answer, 400, Expected.PROFILE_NOT_FOUND);
  }
}
