package org.errata.demo;

import org.errata.rule.ProfileDirectory;

/** Knows the profiles of the demo's accounts. */
public final class DemoProfiles implements ProfileDirectory {

  /** Made by the filter that names this class. */
  public DemoProfiles() {}

  @Override
  public boolean has(String clientId, long profile) {
    return Account.ofClient(clientId).filter(account -> account.hasProfile(profile)).isPresent();
  }
}
