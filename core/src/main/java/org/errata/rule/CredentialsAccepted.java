package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The request carries well-formed credentials and a {@code client_id}, and they are accepted.
 * Credentials come in {@code Authorization: Basic} (RFC 7617, UTF-8) or in {@code api_key}.
 */
public final class CredentialsAccepted implements Rule {

  private final CredentialCheck check;
  private final Problem unauthorized;

  /**
   * Makes the rule.
   *
   * @param check decides about well-formed credentials
   * @param unauthorized what a request is told that has none, or has wrong ones
   */
  public CredentialsAccepted(CredentialCheck check, Entry unauthorized) {
    this.check = requireNonNull(check, "check");
    this.unauthorized = Problem.of(unauthorized);
  }

  @Override
  public Optional<Problem> check(RequestView request) {
    return CredentialsReader.read(request)
            .filter(credentials -> check.accepts(credentials, request))
            .isPresent()
        ? Optional.empty()
        : Optional.of(unauthorized);
  }
}
