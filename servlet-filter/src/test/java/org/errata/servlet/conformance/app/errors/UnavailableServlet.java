package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.servlet.conformance.app.Canary;

/** Throws in {@code init} or in {@code service}, as its parameters say. */
public final class UnavailableServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  public void init() throws ServletException {
    if (getInitParameter("when").equals("init")) {
      fail("canary of init");
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    fail(Canary.of(request));
  }

  private void fail(String canary) throws ServletException {
    switch (getInitParameter("how")) {
      case "for 30 seconds" -> throw new UnavailableException(canary, 30);
      case "for unknown time" -> throw new UnavailableException(canary, -1);
      case "for ever" -> throw new UnavailableException(canary);
      case "checked" -> throw new ServletException(canary);
      default -> throw new IllegalStateException(canary);
    }
  }
}
