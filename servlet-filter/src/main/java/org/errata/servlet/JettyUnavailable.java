package org.errata.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Asks Jetty why a servlet is unavailable. Jetty keeps the {@code UnavailableException} to itself
 * and calls {@code sendError(503)} in its place, so that the wait which the servlet named would be
 * lost. Where Jetty is not as expected, there is just no wait to tell.
 */
final class JettyUnavailable {

  private JettyUnavailable() {}

  /** Returns the exception that took the request's servlet out of service, or empty. */
  static Optional<UnavailableException> of(HttpServletRequest request) {
    return Jetty.request(request).flatMap(JettyUnavailable::ask);
  }

  private static Optional<UnavailableException> ask(ServletRequest request) {
    try {
      Object mapped =
          Jetty.call(Jetty.call(Jetty.info(request), "getMatchedResource"), "getResource");
      return Jetty.call(Jetty.call(mapped, "getServletHolder"), "getUnavailableException")
              instanceof UnavailableException unavailable
          ? Optional.of(unavailable)
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException anotherVersion) {
      return Optional.empty();
    }
  }
}
