package org.errata.servlet.validation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.errata.rule.CredentialCheck;
import org.errata.rule.Credentials;
import org.errata.rule.RequestView;

/**
 * Asks the realm of the application. It knows users and passwords; it does not know for which
 * clients a user may act, so every client id is accepted. User names ignore case, but a realm may
 * not: a name that is refused as it was sent is tried in lower case.
 */
final class RealmCheck implements CredentialCheck {

  private final Login login;

  RealmCheck(Login login) {
    this.login = login;
  }

  @Override
  public boolean accepts(Credentials credentials, RequestView view) {
    HttpServletRequest request = ((ServletRequestView) view).request();
    String user = credentials.user();
    return accepts(request, user, credentials.password())
        || (!user.equals(user.toLowerCase(Locale.ROOT))
            && accepts(request, credentials.userIgnoringCase(), credentials.password()));
  }

  @Override
  public String reason(Credentials credentials) {
    return "the container refused the login of " + credentials.userInLog();
  }

  /** A session may have authenticated another user; these credentials are checked on their own. */
  private boolean accepts(HttpServletRequest request, String user, String password) {
    return logsIn(request, user, password)
        || (isAuthenticated(request) && logsOut(request) && logsIn(request, user, password));
  }

  private boolean logsIn(HttpServletRequest request, String user, String password) {
    try {
      login.login(request, user, password);
      return true;
    } catch (ServletException refused) {
      return false;
    }
  }

  private static boolean logsOut(HttpServletRequest request) {
    try {
      request.logout();
      return true;
    } catch (ServletException stays) {
      return false;
    }
  }

  /** Jetty reads the Authorization field for this, and throws if it is not strict Base64. */
  private static boolean isAuthenticated(HttpServletRequest request) {
    try {
      return request.getUserPrincipal() != null;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
