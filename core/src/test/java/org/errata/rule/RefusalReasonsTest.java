package org.errata.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log is told of a request that one of the built-in rules refuses. */
class RefusalReasonsTest {

  /** Refuses everybody. */
  private static final class NoAccounts implements CredentialCheck {
    @Override
    public boolean accepts(Credentials credentials, RequestView request) {
      return false;
    }
  }

  private static final Rule CREDENTIALS =
      new CredentialsAccepted(new NoAccounts(), AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS);

  private static final Rule PROFILE =
      new ProfileKnown(
          (client, profile) -> false,
          AfcEntries.CHALLENGE,
          AfcEntries.PROFILE_ID_NOT_FOUND,
          AfcEntries.HEADERS);

  private static final Rule BODY =
      AfcEntries.bodyRule(Set.of("POST"), ContentCodings.of(List.of("gzip", "br")));

  @Test
  void name_the_rule_as_the_configuration_does() {
    assertThat(CREDENTIALS.name()).isEqualTo("credentials");
    assertThat(PROFILE.name()).isEqualTo("client-profile");
    assertThat(quota().name()).isEqualTo("quota");
    assertThat(BODY.name()).isEqualTo("body");
  }

  @Test
  void tell_which_header_of_the_credentials_is_missing() throws IOException {
    assertThat(reason(CREDENTIALS, FakeRequest.get())).isEqualTo("no header client_id");
    assertThat(reason(CREDENTIALS, FakeRequest.get().with("client_id", " ")))
        .isEqualTo("the header client_id is blank");
    assertThat(reason(CREDENTIALS, client())).isEqualTo("no header Authorization or api_key");
  }

  @Test
  void tell_what_is_wrong_with_the_client_id_and_not_the_id() throws IOException {
    assertThat(reason(CREDENTIALS, client().with("client_id", "1002")))
        .isEqualTo("the header client_id has different values");
    assertThat(reason(CREDENTIALS, FakeRequest.get().with("client_id", "1".repeat(129))))
        .isEqualTo("the header client_id has more than 128 characters");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Bearer sesame | the header Authorization has no Basic credentials",
        "Basic | the header Authorization has no Basic credentials",
        "Basic sesame! | the user:password of the header Authorization is not Base64",
        "Basic c2VzYW1l | the user:password of the header Authorization has no colon",
        "Basic OnNlc2FtZQ== | the user:password of the header Authorization has no user name",
        "Basic eDpzZXMKYW1l"
            + " | the user:password of the header Authorization has a control character",
      })
  void tell_what_is_wrong_with_the_credentials_and_nothing_of_them(String value, String reason)
      throws IOException {
    assertThat(reason(CREDENTIALS, client().with("Authorization", value))).isEqualTo(reason);
  }

  @Test
  void tell_which_header_has_malformed_credentials() throws IOException {
    var latin = Base64.getEncoder().encodeToString("x:sés".getBytes(ISO_8859_1));

    assertThat(reason(CREDENTIALS, client().with("api_key", latin)))
        .isEqualTo("the user:password of the header api_key is not UTF-8");
    assertThat(reason(CREDENTIALS, client().with("api_key", "a").with("api_key", "b")))
        .isEqualTo("the header api_key has different values");
    assertThat(reason(CREDENTIALS, client().with("api_key", "a").with("Authorization", "Basic b")))
        .isEqualTo("the headers Authorization and api_key have different credentials");
  }

  @Test
  void tell_who_has_not_accepted_whom() throws IOException {
    assertThat(reason(CREDENTIALS, basic("demo:sesame")))
        .isEqualTo(
            "org.errata.rule.RefusalReasonsTest$NoAccounts did not accept 'demo' for client"
                + " '1001'");
  }

  @Test
  void leave_out_a_user_without_a_password_as_it_may_be_a_key() throws IOException {
    assertThat(reason(CREDENTIALS, basic("sesame:")))
        .isEqualTo(
            "org.errata.rule.RefusalReasonsTest$NoAccounts did not accept a user without a"
                + " password for client '1001'");
  }

  @Test
  void escape_and_shorten_what_the_client_has_sent() throws IOException {
    assertThat(reason(CREDENTIALS, basic("\u202e" + "x".repeat(100) + ":sesame")))
        .contains("did not accept '\\u202e" + "x".repeat(63) + "…' for");
    assertThat(reason(PROFILE, client().with("client_profile_id", "a\nb")))
        .isEqualTo("the header client_profile_id is no whole number: 'a\\nb'");
  }

  @Test
  void tell_the_text_of_a_check_that_has_its_own() throws IOException {
    CredentialCheck expired =
        new CredentialCheck() {
          @Override
          public boolean accepts(Credentials credentials, RequestView request) {
            return false;
          }

          @Override
          public String reason(Credentials credentials) {
            return "the account of " + credentials.userInLog() + " has expired";
          }
        };
    var rule = new CredentialsAccepted(expired, AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS);

    assertThat(reason(rule, basic("demo:sesame"))).isEqualTo("the account of 'demo' has expired");
  }

  @Test
  void refuse_although_a_check_tells_no_reason() throws IOException {
    CredentialCheck silent =
        new CredentialCheck() {
          @Override
          public boolean accepts(Credentials credentials, RequestView request) {
            return false;
          }

          @Override
          public String reason(Credentials credentials) {
            return "";
          }
        };
    var rule = new CredentialsAccepted(silent, AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS);

    assertThat(rule.check(basic("demo:sesame"))).contains(Refusal.of(AfcEntries.CHALLENGE));
  }

  @Test
  void tell_of_whom_too_many_credentials_have_failed() throws IOException {
    var once = Optional.of(Quota.parse("1/PT1M"));
    var byAddress = limited(once, Optional.empty());
    var byUser = limited(Optional.empty(), once);
    assertThat(byAddress.check(basic("demo:sesame"))).isPresent();
    assertThat(byUser.check(basic("demo:sesame"))).isPresent();

    assertThat(reason(byAddress, basic("other:sesame").from("192.0.2.7"))).contains("'other'");
    assertThat(reason(byAddress, basic("other:sesame").from("192.0.2.7")))
        .isEqualTo("too many failed credentials from '192.0.2.7', not checked");
    assertThat(reason(byUser, basic("demo:sesame").from("192.0.2.7")))
        .isEqualTo("too many failed credentials of 'demo', not checked");
  }

  @Test
  void tell_which_client_does_not_have_the_profile() throws IOException {
    assertThat(reason(PROFILE, client().with("client_profile_id", "7")))
        .isEqualTo("client '1001' has no profile 7");
    assertThat(reason(PROFILE, FakeRequest.get().with("client_profile_id", "7")))
        .isEqualTo("a request without client_id has no profile 7");
    assertThat(reason(PROFILE, client().with("client_profile_id", "1").with("client_id", "2")))
        .isEqualTo("the header client_id has different values");
  }

  @Test
  void tell_whose_quota_is_used() throws IOException {
    var user = FakeRequest.get();
    user.authenticated("demo");

    assertThat(usedBy(client())).isEqualTo("client '1001' has used 1 in PT5M");
    assertThat(usedBy(FakeRequest.get().from("192.0.2.7")))
        .isEqualTo("address '192.0.2.7' has used 1 in PT5M");
    assertThat(usedBy(user)).isEqualTo("user 'demo' has used 1 in PT5M");
    assertThat(reason(quota(), client().with("client_id", "1002")))
        .isEqualTo("the header client_id has different values");
  }

  @ParameterizedTest(name = "''{0}'' {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | is empty",
        "` \r\n` | has only white space",
        "{\"cmpn\":\"a\",\"inv | ends at byte 16, expected '\"'",
        "{\"cmpn\" 1} | expected ':' but found '1' at byte 8",
      })
  void tell_where_a_body_is_broken(String body, String reason) throws IOException {
    assertThat(reason(BODY, FakeRequest.of("POST").with(FakeBody.of(body)))).isEqualTo(reason);
  }

  @Test
  void tell_that_there_is_no_body() throws IOException {
    assertThat(reason(BODY, FakeRequest.of("POST").with(FakeBody.none()))).isEqualTo("is empty");
    assertThat(reason(BODY, body("Content-Type", "text/xml").with(FakeBody.of(""))))
        .isEqualTo("is empty");
  }

  @Test
  void tell_the_type_and_the_coding_of_a_body_that_is_not_read() throws IOException {
    assertThat(reason(BODY, body("Content-Type", "json")))
        .isEqualTo("Content-Type 'json' is malformed");
    assertThat(reason(BODY, body("Content-Type", "a/b").with("Content-Type", "c/d")))
        .isEqualTo("Content-Type 'a/b', 'c/d' is there more than once");
    assertThat(reason(BODY, body("Content-Encoding", "gzip;q=1")))
        .isEqualTo("Content-Encoding 'gzip;q=1' is malformed");
    assertThat(reason(BODY, body("Content-Encoding", "zstd")))
        .isEqualTo("Content-Encoding 'zstd' is not among gzip, br");
  }

  private static String usedBy(FakeRequest request) throws IOException {
    var rule = quota();
    assertThat(rule.check(request)).isEmpty();
    return reason(rule, request);
  }

  private static QuotaRemaining quota() {
    return new QuotaRemaining(
        Quota.parse("1/PT5M"),
        () -> 0,
        AfcEntries.CHALLENGE,
        AfcEntries.FORBIDDEN,
        AfcEntries.HEADERS);
  }

  private static Rule limited(Optional<Quota> byAddress, Optional<Quota> byUser) {
    return new CredentialsAccepted(
        new FailedCredentialsLimit(new NoAccounts(), byAddress, byUser, () -> 0),
        AfcEntries.UNAUTHORIZED,
        AfcEntries.HEADERS);
  }

  private static String reason(Rule rule, RequestView request) throws IOException {
    return rule.check(request).orElseThrow().reason();
  }

  private static FakeRequest client() {
    return FakeRequest.get().with("client_id", "1001");
  }

  private static FakeRequest body(String header, String value) {
    return FakeRequest.of("POST").with(header, value).with(FakeBody.of("{}"));
  }

  private static FakeRequest basic(String pair) {
    return client()
        .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
  }
}
