package org.errata.demo;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.RequestView;

/** Accepts the demo's accounts, each for its own client only. */
public final class DemoAccounts implements CredentialCheck {

  /** Made by the filter that names this class. */
  public DemoAccounts() {}

  @Override
  public boolean accepts(Credentials credentials, RequestView request) {
    return Account.ofClient(credentials.clientId())
        .filter(account -> account.user().equals(credentials.userIgnoringCase()))
        .filter(account -> account.hasPassword(credentials.password()))
        .isPresent();
  }
}
