package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCredentialsTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @ParameterizedTest
  @ValueSource(
      strings = {"demo@example.com:secret", "DEMO@Example.com:secret", "Demo@example.COM:secret"})
  void ignores_the_case_of_the_user_name(String userAndPassword) {
    assertThat(calctaxes().basic(userAndPassword).header("client_id", "1001").send())
        .returns(200, DemoResponse::status)
        .returns(ExpectedBodies.TWO_TAXES, DemoResponse::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo@example.com:secret", "DEMO@example.com:secret"})
  void accepts_credentials_in_the_api_key_header(String userAndPassword) {
    String key = DemoRequest.base64(userAndPassword);

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
  void accepts_an_account_for_its_own_client_only() {
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
  void refuses_an_illegal_authorization_header(String authorization) {
    assertUnauthorized(
        calctaxes().header("Authorization", authorization).header("client_id", "1001").send());
  }

  @Test
  void refuses_a_request_without_a_client_id() {
    assertUnauthorized(calctaxes().basic("demo@example.com:secret").send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1003", "01001", "abc"})
  void refuses_an_unknown_client(String clientId) {
    assertUnauthorized(calctaxes().asDemo().replacing("client_id", clientId).send());
  }

  @Test
  void requires_no_credentials_for_the_healthcheck() {
    assertThat(DEMO.get(Paths.HEALTHCHECK).send().status()).isEqualTo(200);
  }

  private static DemoRequest calctaxes() {
    return DEMO.post(Paths.CALCTAXES, ExpectedBodies.TWO_ITEMS);
  }

  private static void assertUnauthorized(DemoResponse response) {
    assertThat(response)
        .returns(401, DemoResponse::status)
        .returns(ExpectedBodies.UNAUTHORIZED, DemoResponse::body)
        .returns("application/json", a -> a.header("Content-Type"));
    assertThat(response.header("WWW-Authenticate"))
        .matches("Basic realm=\"[^\"]+\", charset=\"UTF-8\"");
  }
}
