package org.errata.servlet.conformance.app.deployment;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.RequestView;

/** A check that always throws, as if its accounts were unavailable. */
public final class ThrowingCredentialCheck implements CredentialCheck {

  /** Called by Errata. */
  public ThrowingCredentialCheck() {}

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
