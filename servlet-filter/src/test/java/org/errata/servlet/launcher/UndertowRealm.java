package org.errata.servlet.launcher;

import io.undertow.security.idm.Account;
import io.undertow.security.idm.Credential;
import io.undertow.security.idm.IdentityManager;
import io.undertow.security.idm.PasswordCredential;
import java.security.Principal;
import java.util.Set;

/** A realm with the only account; Undertow has no realm of its own. */
final class UndertowRealm implements IdentityManager {

  private static final Account DEMO =
      new Account() {
        @Override
        public Principal getPrincipal() {
          return () -> LauncherUser.NAME;
        }

        @Override
        public Set<String> getRoles() {
          return Set.of(LauncherUser.ROLE);
        }
      };

  @Override
  public Account verify(Account account) {
    return account;
  }

  @Override
  public Account verify(String user, Credential credential) {
    return user.equals(LauncherUser.NAME)
            && credential instanceof PasswordCredential password
            && String.valueOf(password.getPassword()).equals(LauncherUser.PASSWORD)
        ? DEMO
        : null;
  }

  @Override
  public Account verify(Credential credential) {
    return null;
  }
}
