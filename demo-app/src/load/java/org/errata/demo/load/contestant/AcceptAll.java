package org.errata.demo.load.contestant;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.ProfileDirectory;
import org.errata.rule.RequestView;

/** Accepts all credentials and profiles, so that only the rules themselves are measured. */
public final class AcceptAll implements CredentialCheck, ProfileDirectory {

  /** Called by the filter whose init-param names this class. */
  public AcceptAll() {}

  @Override
  public boolean accepts(Credentials credentials, RequestView request) {
    return true;
  }

  @Override
  public boolean has(String clientId, long profile) {
    return true;
  }
}
