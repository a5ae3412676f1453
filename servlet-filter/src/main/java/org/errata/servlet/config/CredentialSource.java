package org.errata.servlet.config;

import org.errata.rule.CredentialCheck;

/** Who decides about well-formed credentials. */
public sealed interface CredentialSource {

  /** Nobody: well-formed is enough. */
  record HeaderOnly() implements CredentialSource {}

  /** The realm that the application already has, by {@code HttpServletRequest.login}. */
  record Container() implements CredentialSource {}

  /**
   * The application's own class.
   *
   * @param check an instance of it
   */
  record Custom(CredentialCheck check) implements CredentialSource {}
}
