package org.errata.demo.load.contestant;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.ProfileDirectory;
import org.errata.rule.RequestView;

/** A realm in which everybody is known, as only the cost of the rules is of interest here. */
public final class AcceptAll implements CredentialCheck, ProfileDirectory {

  /** Made by the filter that names this class. */
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
