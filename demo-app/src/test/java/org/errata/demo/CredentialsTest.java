package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @ParameterizedTest
  @ValueSource(
      strings = {"demo@example.com:secret", "DEMO@Example.com:secret", "Demo@example.COM:secret"})
  void accepts_the_account_whatever_the_case_of_its_name(String userAndPassword) {
    assertThat(calctaxes().basic(userAndPassword).header("client_id", "1001").send())
        .returns(200, Answer::status)
        .returns(Bodies.TWO_TAXES, Answer::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo@example.com:secret", "DEMO@example.com:secret"})
  void accepts_them_in_the_older_header_too(String userAndPassword) {
    String key = Call.base64(userAndPassword);

    assertThat(key).endsWith("=");
    assertThat(calctaxes().header("client_id", "1001").header("api_key", key).send().status())
        .isEqualTo(200);
    assertThat(
            calctaxes()
                .header("client_id", "1001")
                .header("api_key", key.replace("=", "%3D"))
                .send()
                .status())
        .isEqualTo(200);
  }

  @Test
  void accepts_the_second_account_for_its_own_client_only() {
    assertThat(calctaxes().asSecond().send().status()).isEqualTo(200);
    assertUnauthorized(calctaxes().asSecond().replacing("client_id", "1001").send());
    assertUnauthorized(calctaxes().asDemo().replacing("client_id", "1002").send());
  }

  @Test
  void refuses_a_request_without_credentials() {
    assertUnauthorized(calctaxes().header("client_id", "1001").send());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo@example.com",
        "demo@example.com:",
        "demo@example.com:wrong",
        "demo@example.com:SECRET",
        "demo@example.com:Secret",
        "demo@example.com: secret",
        "demo@example.com:secret1",
        ":secret",
        "other@example.com:secret"
      })
  void refuses_wrong_credentials(String userAndPassword) {
    assertUnauthorized(calctaxes().basic(userAndPassword).header("client_id", "1001").send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic !!!", "Basic", "Basic ", "Bearer abc", "nonsense"})
  void refuses_what_is_no_base64(String authorization) {
    assertUnauthorized(
        calctaxes().header("Authorization", authorization).header("client_id", "1001").send());
  }

  @Test
  void refuses_a_request_without_a_client() {
    assertUnauthorized(calctaxes().basic("demo@example.com:secret").send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1003", "01001", "abc"})
  void refuses_an_unknown_client(String clientId) {
    assertUnauthorized(calctaxes().asDemo().replacing("client_id", clientId).send());
  }

  @Test
  void asks_for_none_at_the_healthcheck() {
    assertThat(DEMO.get(Paths.HEALTHCHECK).send().status()).isEqualTo(200);
  }

  private static Call calctaxes() {
    return DEMO.post(Paths.CALCTAXES, Bodies.TWO_ITEMS);
  }

  private static void assertUnauthorized(Answer answer) {
    assertThat(answer)
        .returns(401, Answer::status)
        .returns(Bodies.UNAUTHORIZED, Answer::body)
        .returns("application/json", a -> a.header("Content-Type"));
    assertThat(answer.header("WWW-Authenticate"))
        .matches("Basic realm=\"[^\"]+\", charset=\"UTF-8\"");
  }
}
