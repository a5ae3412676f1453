package org.errata.demo;

import org.errata.rule.ProfileDirectory;

/** The profiles of the accounts of the demo. */
public final class DemoProfiles implements ProfileDirectory {

  /** Called by the filter whose init-param names this class. */
  public DemoProfiles() {}

  @Override
  public boolean has(String clientId, long profile) {
    return Account.ofClient(clientId).filter(account -> account.hasProfile(profile)).isPresent();
  }
}
