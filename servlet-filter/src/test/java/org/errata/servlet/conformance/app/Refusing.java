package org.errata.servlet.conformance.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Refuses service, in {@code init} or when asked, as its parameters say. */
public final class Refusing extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  public void init() throws ServletException {
    if (getInitParameter("when").equals("init")) {
      refuse("canary of init");
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    refuse(Canary.of(request));
  }

  private void refuse(String canary) throws ServletException {
    switch (getInitParameter("how")) {
      case "for 30 seconds" -> throw new UnavailableException(canary, 30);
      case "for unknown time" -> throw new UnavailableException(canary, -1);
      case "for ever" -> throw new UnavailableException(canary);
      case "checked" -> throw new ServletException(canary);
      default -> throw new IllegalStateException(canary);
    }
  }
}
