package org.errata.servlet.conformance.app;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** The word that must never come out. */
final class Canary {

  private Canary() {}

  static String of(ServletRequest request) {
    String canary = ((HttpServletRequest) request).getHeader("X-Canary");
    return canary == null ? "canary" : canary;
  }
}
