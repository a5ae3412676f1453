package org.errata.servlet.conformance.app.careless;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.RequestView;

/** Cannot reach its accounts. */
public final class ThrowingCheck implements CredentialCheck {

  /** Makes the check. */
  public ThrowingCheck() {}

  @Override
  public boolean accepts(Credentials credentials, RequestView request) {
    String canary = request.headers("X-Canary").get(0);
    switch (credentials.user()) {
      case "error" -> throw new AssertionError(canary);
      case "endless" -> {
        return accepts(credentials, request);
      }
      default -> throw new IllegalStateException(canary);
    }
  }
}
