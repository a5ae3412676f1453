package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @Test
  void takes_a_request_without_a_profile() {
    assertThat(calctaxes().send().status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "  ", "0", "1", "2"})
  void takes_the_default_profile_and_those_of_the_client(String profile) {
    assertThat(calctaxes().header("client_profile_id", profile).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-1", "3", "9223372036854775807"})
  void does_not_find_any_other_number(String profile) {
    assertThat(calctaxes().header("client_profile_id", profile).send())
        .returns(400, Answer::status)
        .returns(Bodies.PROFILE_ID_NOT_FOUND, Answer::body);
  }

  @Test
  void does_not_find_the_profile_of_another_client() {
    assertThat(calctaxes().asSecond().header("client_profile_id", "2").send().body())
        .isEqualTo(Bodies.PROFILE_ID_NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "1e0", "0x1", "1,2"})
  void takes_what_is_no_whole_number_as_a_wrong_header(String profile) {
    assertThat(calctaxes().header("client_profile_id", profile).send())
        .returns(401, Answer::status)
        .returns(Bodies.UNAUTHORIZED, Answer::body);
  }

  @Test
  void takes_two_values_that_differ_as_a_wrong_header() {
    assertThat(
            calctaxes()
                .header("client_profile_id", "1")
                .header("client_profile_id", "2")
                .send()
                .statusAndBody())
        .isEqualTo("401 " + Bodies.UNAUTHORIZED);
  }

  private static Call calctaxes() {
    return DEMO.post(Paths.CALCTAXES, Bodies.TWO_ITEMS).asDemo();
  }
}
