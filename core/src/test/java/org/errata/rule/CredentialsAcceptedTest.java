package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import org.errata.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsAcceptedTest {

  private static final CredentialCheck DEMO_ACCOUNT =
      (credentials, request) ->
          credentials.userIgnoringCase().equals("demo@example.com")
              && credentials.password().equals("secret")
              && credentials.clientId().equals("1001");

  private final Rule rule = new CredentialsAccepted(DEMO_ACCOUNT, Entries.UNAUTHORIZED);

  @ParameterizedTest(name = "{0} is {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "demo@example.com:secret | ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ= | 1001 | accepted",
        "DEMO@Example.com:secret | REVNT0BFeGFtcGxlLmNvbTpzZWNyZXQ= | 1001 | accepted",
        "demo@example.com:SECRET | ZGVtb0BleGFtcGxlLmNvbTpTRUNSRVQ= | 1001 | refused",
        "demo@example.com:other | ZGVtb0BleGFtcGxlLmNvbTpvdGhlcg== | 1001 | refused",
        "demo@example.com:secret, other client"
            + " | ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ= | 1002 | refused",
        "no Base64 | secret! | 1001 | refused",
      })
  void asks_whoever_knows_the_accounts(String what, String base64, String clientId, String outcome)
      throws Exception {
    var request =
        FakeRequest.get().with("Authorization", "Basic " + base64).with("client_id", clientId);

    var problem = rule.check(request);

    if (outcome.equals("accepted")) {
      assertThat(problem).as(what).isEmpty();
    } else {
      assertThat(problem).as(what).contains(Problem.of(Entries.UNAUTHORIZED));
    }
  }

  @Test
  void asks_nobody_about_malformed_credentials() throws Exception {
    var asked = new ArrayList<Credentials>();
    var curious = new CredentialsAccepted((c, request) -> asked.add(c), Entries.UNAUTHORIZED);

    assertThat(curious.check(FakeRequest.get())).isPresent();
    assertThat(asked).isEmpty();
  }

  @Test
  void hands_over_the_request_too() {
    var request =
        FakeRequest.get().with("api_key", "ZGU6cHc=").with("client_id", "1001").from("192.0.2.7");
    var local =
        new CredentialsAccepted(
            (c, seen) -> seen.remoteAddress().equals("192.0.2.7"), Entries.UNAUTHORIZED);

    assertThat(local.check(request)).isEmpty();
  }

  @Test
  void lets_the_exceptions_of_a_check_pass() {
    var failing =
        new CredentialsAccepted(
            (c, request) -> {
              throw new IllegalStateException("no directory");
            },
            Entries.UNAUTHORIZED);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                failing.check(
                    FakeRequest.get().with("api_key", "ZGU6cHc=").with("client_id", "1001")))
        .withMessage("no directory");
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new CredentialsAccepted(null, Entries.UNAUTHORIZED))
        .withMessage("check");
    assertThatNullPointerException()
        .isThrownBy(() -> new CredentialsAccepted(DEMO_ACCOUNT, null))
        .withMessage("entry");
  }
}
