package org.errata.servlet.conformance.app.deployment;

import org.errata.rule.ProfileDirectory;

/** A directory that always throws, as if its profiles were unavailable. */
public final class ThrowingProfileDirectory implements ProfileDirectory {

  /** Called by Errata. */
  public ThrowingProfileDirectory() {}

  @Override
  public boolean has(String clientId, long profile) {
    // the client id stands for internal data, which must not reach the client
    throw new IllegalStateException(clientId);
  }
}
