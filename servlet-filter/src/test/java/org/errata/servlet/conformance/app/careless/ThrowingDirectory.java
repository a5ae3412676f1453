package org.errata.servlet.conformance.app.careless;

import org.errata.rule.ProfileDirectory;

/** Cannot reach its profiles. */
public final class ThrowingDirectory implements ProfileDirectory {

  /** Makes the directory. */
  public ThrowingDirectory() {}

  @Override
  public boolean has(String clientId, long profile) {
    // the client's name for it is the only thing known here that nobody else may see
    throw new IllegalStateException(clientId);
  }
}
