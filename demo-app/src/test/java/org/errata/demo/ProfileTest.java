package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @Test
  void accepts_a_request_without_a_profile() {
    assertThat(calctaxes().send().status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "  ", "0", "1", "2"})
  void accepts_the_default_profile_and_those_of_the_client(String profile) {
    assertThat(calctaxes().header("client_profile_id", profile).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-1", "3", "9223372036854775807"})
  void responds_400_for_an_unknown_profile(String profile) {
    assertThat(calctaxes().header("client_profile_id", profile).send())
        .returns(400, DemoResponse::status)
        .returns(ExpectedBodies.PROFILE_ID_NOT_FOUND, DemoResponse::body);
  }

  @Test
  void responds_400_for_the_profile_of_another_client() {
    assertThat(calctaxes().asSecond().header("client_profile_id", "2").send().body())
        .isEqualTo(ExpectedBodies.PROFILE_ID_NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "1e0", "0x1", "1,2"})
  void responds_401_for_a_profile_that_is_no_integer(String profile) {
    assertThat(calctaxes().header("client_profile_id", profile).send())
        .returns(401, DemoResponse::status)
        .returns(ExpectedBodies.UNAUTHORIZED, DemoResponse::body);
  }

  @Test
  void responds_401_for_two_different_profiles() {
    assertThat(
            calctaxes()
                .header("client_profile_id", "1")
                .header("client_profile_id", "2")
                .send()
                .statusAndBody())
        .isEqualTo("401 " + ExpectedBodies.UNAUTHORIZED);
  }

  private static DemoRequest calctaxes() {
    return DEMO.post(Paths.CALCTAXES, ExpectedBodies.TWO_ITEMS).asDemo();
  }
}
