package org.errata.servlet.config;

import org.errata.rule.CredentialCheck;

/** What well-formed credentials are checked against. */
public sealed interface CredentialSource {

  /** Nothing: well-formed credentials are accepted, and nobody is authenticated. */
  record HeaderOnly() implements CredentialSource {}

  /**
   * The realm of the application, by {@code HttpServletRequest.login}. It does not tie a user to a
   * client id: every user may name every client.
   */
  record Container() implements CredentialSource {}

  /**
   * A class of the application.
   *
   * @param check an instance of it
   */
  record Custom(CredentialCheck check) implements CredentialSource {}
}
