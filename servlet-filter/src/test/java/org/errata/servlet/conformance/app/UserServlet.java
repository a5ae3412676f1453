package org.errata.servlet.conformance.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells which user the request has, and whether it has a session. */
public final class UserServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    switch (path) {
      case "/logout" -> request.logout();
      case "/authenticate" -> request.authenticate(response);
      default -> {
        // the user is as the rules have left it
      }
    }
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print(request.getRemoteUser() + ", " + session(request));
  }

  private static String session(HttpServletRequest request) {
    return request.getSession(false) == null ? "no session" : "a session";
  }
}
