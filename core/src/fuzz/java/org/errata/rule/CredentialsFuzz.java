package org.errata.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.errata.Problem;

/**
 * Header fields of any bytes give well-formed credentials or the problem {@code unauthorized}. The
 * same credentials, written by the JDK's encoder, are read again. The reason that the log is told
 * has nothing of a field. The input is the client id, the lines of {@code Authorization} and the
 * line of the API's own field, separated by line feeds.
 */
public final class CredentialsFuzz {

  private static final Problem UNAUTHORIZED = AfcEntries.CHALLENGE;

  /** Has names of fields, and nothing of their values. */
  private static final Pattern REASON =
      Pattern.compile(
          "(no header|the (user:password of the )?headers?) (client_id|api_key|Authorization)"
              + "( (and|or) api_key)?"
              + "( is blank| has no Basic credentials| is not Base64| is not UTF-8| has no colon"
              + "| has no user name| has a control character| have different credentials"
              + "| has different values| has more than 128 characters)?");

  private CredentialsFuzz() {}

  /**
   * Checks one request.
   *
   * @param fields the values of the fields
   */
  public static void fuzzerTestOneInput(byte[] fields) {
    String[] lines = new String(fields, ISO_8859_1).split("\n", 5);
    FakeRequest request = FakeRequest.get().with(AfcEntries.HEADERS.client(), lines[0]);
    for (int i = 1; i < lines.length; i++) {
      boolean last = i == lines.length - 1 && i > 1;
      request.with(last ? AfcEntries.HEADERS.credentials() : "Authorization", lines[i]);
    }
    read(request)
        .ifPresent(
            credentials -> {
              assertThat(credentials.clientId()).isEqualTo(lines[0].strip()).isNotEmpty();
              assertThat(credentials.user()).isNotEmpty().doesNotContain(":");
              assertThat(credentials.user() + credentials.password())
                  .doesNotContainPattern("\\p{Cntrl}");
              assertThat(read(written(credentials))).contains(credentials);
            });
  }

  /** Returns the credentials that the rule asks about; empty if it asks about none. */
  private static Optional<Credentials> read(RequestView request) {
    List<Credentials> asked = new ArrayList<>();
    Rule rule =
        new CredentialsAccepted(
            (credentials, view) -> asked.add(credentials),
            AfcEntries.UNAUTHORIZED,
            AfcEntries.HEADERS);
    Optional<Problem> problem = problem(rule, request);
    assertThat(asked).hasSizeLessThan(2);
    assertThat(problem).isEqualTo(asked.isEmpty() ? Optional.of(UNAUTHORIZED) : Optional.empty());
    return asked.stream().findFirst();
  }

  private static Optional<Problem> problem(Rule rule, RequestView request) {
    try {
      return rule.check(request)
          .map(
              refusal -> {
                assertThat(refusal.reason()).matches(REASON);
                return refusal.problem();
              });
    } catch (IOException e) {
      throw new AssertionError("the rule does not read the body", e);
    }
  }

  private static RequestView written(Credentials credentials) {
    byte[] pair = (credentials.user() + ":" + credentials.password()).getBytes(UTF_8);
    return FakeRequest.get()
        .with(AfcEntries.HEADERS.client(), credentials.clientId())
        .with("Authorization", "bAsic  " + Base64.getEncoder().encodeToString(pair));
  }
}
