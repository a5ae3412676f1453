package org.errata.servlet.conformance.app;

import jakarta.servlet.http.HttpServlet;

/** A class that cannot be initialised. */
public final class StaticFailure extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("unused")
  private static final int NUMBER = Integer.parseInt("canary");
}
