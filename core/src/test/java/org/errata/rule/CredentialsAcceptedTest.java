package org.errata.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsAcceptedTest {

  private static final CredentialCheck DEMO_ACCOUNT =
      (credentials, request) ->
          credentials.userIgnoringCase().equals("demo@example.com")
              && credentials.password().equals("secret")
              && credentials.clientId().equals("1001");

  private final Rule rule =
      new CredentialsAccepted(DEMO_ACCOUNT, AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS);

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
  void asks_the_check_about_well_formed_credentials(
      String what, String base64, String clientId, String outcome) throws Exception {
    var request =
        FakeRequest.get().with("Authorization", "Basic " + base64).with("client_id", clientId);

    var problem = rule.check(request).map(Refusal::problem);

    if (outcome.equals("accepted")) {
      assertThat(problem).as(what).isEmpty();
    } else {
      assertThat(problem).as(what).contains(AfcEntries.CHALLENGE);
    }
  }

  @Test
  void does_not_ask_the_check_about_malformed_credentials() throws Exception {
    var asked = new ArrayList<Credentials>();
    var recording =
        new CredentialsAccepted(
            (c, request) -> asked.add(c), AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS);

    assertThat(recording.check(FakeRequest.get())).isPresent();
    assertThat(asked).isEmpty();
  }

  @Test
  void passes_the_request_to_the_check() {
    var request =
        FakeRequest.get().with("api_key", "ZGU6cHc=").with("client_id", "1001").from("192.0.2.7");
    var local =
        new CredentialsAccepted(
            (c, seen) -> seen.remoteAddress().equals("192.0.2.7"),
            AfcEntries.UNAUTHORIZED,
            AfcEntries.HEADERS);

    assertThat(local.check(request)).isEmpty();
  }

  @Test
  void throws_the_exception_of_the_check() {
    var failing =
        new CredentialsAccepted(
            (c, request) -> {
              throw new IllegalStateException("no directory");
            },
            AfcEntries.UNAUTHORIZED,
            AfcEntries.HEADERS);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                failing.check(
                    FakeRequest.get().with("api_key", "ZGU6cHc=").with("client_id", "1001")))
        .withMessage("no directory");
  }

  @Test
  void tells_the_request_which_user_it_has_accepted() throws Exception {
    var accepted =
        FakeRequest.get()
            .with("Authorization", "Basic REVNT0BFeGFtcGxlLmNvbTpzZWNyZXQ=")
            .with("client_id", "1001");
    var refused =
        FakeRequest.get()
            .with("Authorization", "Basic ZGVtb0BleGFtcGxlLmNvbTpTRUNSRVQ=")
            .with("client_id", "1001");

    assertThat(rule.check(accepted)).isEmpty();
    assertThat(accepted.user()).contains("demo@example.com");
    assertThat(rule.check(refused)).isPresent();
    assertThat(refused.user()).isEmpty();
  }

  @Test
  void authenticates_nobody_where_well_formed_credentials_are_enough() {
    var wellFormed = CredentialsAccepted.wellFormed(AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS);
    var request = FakeRequest.get().with("api_key", "ZGU6cHc=").with("client_id", "1001");

    assertThat(wellFormed.check(request)).isEmpty();
    assertThat(request.user()).isEmpty();
    assertThat(wellFormed.check(FakeRequest.get().with("client_id", "1001")).map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
  }

  @Test
  void reads_the_header_fields_that_it_is_given() {
    var own =
        new CredentialsAccepted(DEMO_ACCOUNT, AfcEntries.UNAUTHORIZED, AfcEntries.OTHER_HEADERS);
    var base64 = "ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=";

    assertThat(own.check(FakeRequest.get().with("x-credentials", base64).with("x-client", "1001")))
        .isEmpty();
    assertThat(
            own.check(FakeRequest.get().with("api_key", base64).with("client_id", "1001"))
                .map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
  }

  @Test
  void keeps_the_challenge_that_the_entry_has() {
    var bearer =
        Entry.of("unauthorized", 401, "No").withHeader("www-authenticate", "Bearer").build();

    assertThat(
            new CredentialsAccepted(DEMO_ACCOUNT, bearer, AfcEntries.HEADERS)
                .check(FakeRequest.get())
                .map(Refusal::problem))
        .contains(Problem.of(bearer));
  }

  @Test
  void tells_how_long_to_wait_once_too_many_have_failed_and_not_whether_there_is_such_a_user() {
    var limited =
        new CredentialsAccepted(
            new FailedCredentialsLimit(
                DEMO_ACCOUNT, Optional.of(Quota.parse("3/PT1M")), Optional.empty(), () -> 0),
            AfcEntries.UNAUTHORIZED,
            AfcEntries.HEADERS);
    var wait = Optional.of(AfcEntries.CHALLENGE.withHeader("Retry-After", "60"));
    String[] demo = {"demo@example.com:secret", "demo@example.com:wrong"};

    assertThat(limited.check(basic(demo[0]))).isEmpty();
    assertThat(limited.check(basic("nobody:wrong")).map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
    assertThat(limited.check(basic(demo[1])).map(Refusal::problem)).contains(AfcEntries.CHALLENGE);
    assertThat(limited.check(basic("nobody:wrong")).map(Refusal::problem)).isEqualTo(wait);
    assertThat(limited.check(basic("nobody:wrong")).map(Refusal::problem)).isEqualTo(wait);
    assertThat(limited.check(basic(demo[1])).map(Refusal::problem)).isEqualTo(wait);
    assertThat(limited.check(basic(demo[0]))).isEmpty();
  }

  private static FakeRequest basic(String userAndPassword) {
    return FakeRequest.get()
        .with(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(UTF_8)))
        .with("client_id", "1001");
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new CredentialsAccepted(
                    (CredentialCheck) null, AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS))
        .withMessage("check");
    assertThatNullPointerException()
        .isThrownBy(() -> new CredentialsAccepted(DEMO_ACCOUNT, null, AfcEntries.HEADERS))
        .withMessage("entry");
    assertThatNullPointerException()
        .isThrownBy(() -> new CredentialsAccepted(DEMO_ACCOUNT, AfcEntries.UNAUTHORIZED, null))
        .withMessage("headers");
  }
}
