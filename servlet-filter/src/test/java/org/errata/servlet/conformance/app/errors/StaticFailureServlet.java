package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.http.HttpServlet;

/** A servlet whose class cannot be initialized. */
public final class StaticFailureServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("unused")
  private static final int NUMBER = Integer.parseInt("canary");
}
