package org.errata.demo;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.RequestView;

/** Accepts each account of the demo for its own client only. */
public final class DemoAccounts implements CredentialCheck {

  /** Called by the filter whose init-param names this class. */
  public DemoAccounts() {}

  @Override
  public boolean accepts(Credentials credentials, RequestView request) {
    return Account.ofClient(credentials.clientId())
        .filter(account -> account.user().equals(credentials.userIgnoringCase()))
        .filter(account -> account.hasPassword(credentials.password()))
        .isPresent();
  }
}
