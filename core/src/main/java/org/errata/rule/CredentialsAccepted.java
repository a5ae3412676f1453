package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The request has well-formed credentials and a client id of 128 characters at most, and they are
 * accepted. Credentials are in {@code Authorization: Basic} (RFC 7617, UTF-8) or in a header field
 * of the API. The rule tells the {@link RequestView} which user it has accepted.
 */
public final class CredentialsAccepted implements Rule {

  private static final String WWW_AUTHENTICATE = "WWW-Authenticate";
  private static final String CHALLENGE = "Basic realm=\"api\", charset=\"UTF-8\"";

  private final Optional<FailedCredentialsLimit> check;
  private final Problem unauthorized;
  private final CredentialsReader reader;

  /**
   * Makes the rule without a limit for failed credentials.
   *
   * @param check decides about well-formed credentials
   * @param unauthorized the entry for a request whose credentials are missing or not accepted
   * @param headers the names of the header fields for the client and the credentials
   */
  public CredentialsAccepted(CredentialCheck check, Entry unauthorized, ClientHeaders headers) {
    this(
        new FailedCredentialsLimit(check, Optional.empty(), Optional.empty(), System::nanoTime),
        unauthorized,
        headers);
  }

  /**
   * Makes the rule.
   *
   * @param check decides about well-formed credentials
   * @param unauthorized the entry for a request whose credentials are missing or not accepted; the
   *     problem has a {@code Retry-After} field once too many credentials have failed
   * @param headers the names of the header fields for the client and the credentials
   */
  public CredentialsAccepted(
      FailedCredentialsLimit check, Entry unauthorized, ClientHeaders headers) {
    this(Optional.of(requireNonNull(check, "check")), unauthorized, headers);
  }

  private CredentialsAccepted(
      Optional<FailedCredentialsLimit> check, Entry unauthorized, ClientHeaders headers) {
    this.check = check;
    this.unauthorized = challenge(unauthorized);
    this.reader = new CredentialsReader(headers);
  }

  /**
   * Makes a rule that accepts all well-formed credentials. It authenticates nobody.
   *
   * @param unauthorized the entry for a request whose credentials are missing or malformed
   * @param headers the names of the header fields for the client and the credentials
   * @return the rule
   */
  public static CredentialsAccepted wellFormed(Entry unauthorized, ClientHeaders headers) {
    return new CredentialsAccepted(Optional.empty(), unauthorized, headers);
  }

  /**
   * Returns a problem that asks for the credentials which this rule checks. A 401 must have a
   * challenge (RFC 9110 section 15.5.2).
   *
   * @param unauthorized an entry
   * @return a problem with a {@code WWW-Authenticate} field for Basic credentials (RFC 7617),
   *     unless the entry has such a field itself
   */
  public static Problem challenge(Entry unauthorized) {
    Problem problem = Problem.of(unauthorized);
    return unauthorized.headers().keySet().stream().anyMatch(WWW_AUTHENTICATE::equalsIgnoreCase)
        ? problem
        : problem.withHeader(WWW_AUTHENTICATE, CHALLENGE);
  }

  @Override
  public Optional<Refusal> check(RequestView request) {
    try {
      Credentials credentials = reader.read(request);
      return check.isEmpty() ? Optional.empty() : check(check.get(), credentials, request);
    } catch (MalformedHeaderException e) {
      return Optional.of(Refusal.of(unauthorized, e.reason()));
    }
  }

  @Override
  public String name() {
    return "credentials";
  }

  private Optional<Refusal> check(
      FailedCredentialsLimit check, Credentials credentials, RequestView request) {
    Optional<String> reason = check.refusal(credentials, request);
    if (reason.isEmpty()) {
      request.authenticated(credentials.userIgnoringCase());
      return Optional.empty();
    }
    long wait = check.waitNanos(credentials, request);
    Problem problem = wait == 0 ? unauthorized : RetryAfter.in(unauthorized, wait);
    return Optional.of(Refusal.of(problem, reason.get()));
  }
}
