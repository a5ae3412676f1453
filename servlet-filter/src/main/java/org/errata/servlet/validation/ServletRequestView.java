package org.errata.servlet.validation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.errata.rule.Credentials;
import org.errata.rule.RequestBody;
import org.errata.rule.RequestView;

/** A servlet request as rules see it. */
public final class ServletRequestView implements RequestView {

  private final HttpServletRequest request;
  private final BufferedBody body;

  /**
   * Shows a request to rules.
   *
   * @param request the request
   * @param body the beginning of its body
   */
  public ServletRequestView(HttpServletRequest request, BufferedBody body) {
    this.request = request;
    this.body = body;
  }

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public List<String> headers(String name) {
    Enumeration<String> lines = request.getHeaders(name);
    if (!lines.hasMoreElements()) {
      return List.of();
    }
    String first = lines.nextElement();
    if (!lines.hasMoreElements()) {
      return List.of(first);
    }
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(Collections.list(lines));
    return all;
  }

  @Override
  public String remoteAddress() {
    return request.getRemoteAddr();
  }

  @Override
  public RequestBody body() {
    return body;
  }

  /**
   * Asks the realm of the application. User names ignore case, but a realm may not: a name that is
   * refused as it was sent is tried in lower case.
   */
  boolean login(Credentials credentials) {
    return login(credentials.user(), credentials.password())
        || (!credentials.user().equals(credentials.user().toLowerCase(Locale.ROOT))
            && login(credentials.userIgnoringCase(), credentials.password()));
  }

  private boolean login(String user, String password) {
    return accepts(user, password) || (isAuthenticated() && acceptsAnew(user, password));
  }

  private boolean accepts(String user, String password) {
    try {
      request.login(user, password);
      return true;
    } catch (ServletException refused) {
      return false;
    }
  }

  /** A session may have authenticated another user; these credentials are checked on their own. */
  private boolean acceptsAnew(String user, String password) {
    try {
      request.logout();
    } catch (ServletException stays) {
      return false;
    }
    return accepts(user, password);
  }

  /** Jetty reads the Authorization field for this, and throws if it is not strict Base64. */
  private boolean isAuthenticated() {
    try {
      return request.getUserPrincipal() != null;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
