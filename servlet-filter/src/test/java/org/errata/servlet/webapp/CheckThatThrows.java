package org.errata.servlet.webapp;

import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.RequestView;

/** A check of an application whose accounts cannot be reached. */
public final class CheckThatThrows implements CredentialCheck {

  @Override
  public boolean accepts(Credentials credentials, RequestView request) {
    throw new IllegalStateException("secret: no directory at ldap://10.0.0.7");
  }
}
