package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The request has well-formed credentials and a client id, and they are accepted. Credentials are
 * in {@code Authorization: Basic} (RFC 7617, UTF-8) or in a header field of the API.
 */
public final class CredentialsAccepted implements Rule {

  private static final String WWW_AUTHENTICATE = "WWW-Authenticate";
  private static final String CHALLENGE = "Basic realm=\"api\", charset=\"UTF-8\"";

  private final CredentialCheck check;
  private final Problem unauthorized;
  private final CredentialsReader reader;

  /**
   * Makes the rule.
   *
   * @param check decides about well-formed credentials
   * @param unauthorized the entry for a request whose credentials are missing or not accepted
   * @param headers the names of the header fields for the client and the credentials
   */
  public CredentialsAccepted(CredentialCheck check, Entry unauthorized, ClientHeaders headers) {
    this.check = requireNonNull(check, "check");
    this.unauthorized = challenge(unauthorized);
    this.reader = new CredentialsReader(headers);
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
  public Optional<Problem> check(RequestView request) {
    return reader
            .read(request)
            .filter(credentials -> check.accepts(credentials, request))
            .isPresent()
        ? Optional.empty()
        : Optional.of(unauthorized);
  }
}
