package org.errata.servlet.config;

import org.errata.rule.CredentialCheck;

/** What well-formed credentials are checked against. */
public sealed interface CredentialSource {

  /** Nothing: well-formed credentials are accepted. */
  record HeaderOnly() implements CredentialSource {}

  /** The realm of the application, by {@code HttpServletRequest.login}. */
  record Container() implements CredentialSource {}

  /**
   * A class of the application.
   *
   * @param check an instance of it
   */
  record Custom(CredentialCheck check) implements CredentialSource {}
}
