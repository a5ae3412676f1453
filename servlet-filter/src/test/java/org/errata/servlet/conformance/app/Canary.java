package org.errata.servlet.conformance.app;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** The token of a request that must not appear in its response. */
public final class Canary {

  private Canary() {}

  /** Returns the token that the client sent. */
  public static String of(ServletRequest request) {
    String canary = ((HttpServletRequest) request).getHeader("X-Canary");
    return canary == null ? "canary" : canary;
  }
}
