package org.errata.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Asks Jetty why a servlet is unavailable. Jetty keeps the {@code UnavailableException} to itself
 * and calls {@code sendError(503)} in its place, so that the wait which the servlet named would be
 * lost. Its classes are not visible to a web application, hence the reflection on public methods;
 * where they are not as expected, there is just no wait to tell.
 */
final class JettyUnavailable {

  private static final String JETTY = "org.eclipse.jetty.";

  private JettyUnavailable() {}

  /** Returns the exception that took the request's servlet out of service, or empty. */
  static Optional<UnavailableException> of(HttpServletRequest request) {
    ServletRequest base = request;
    while (base instanceof ServletRequestWrapper wrapper) {
      base = wrapper.getRequest();
    }
    if (!base.getClass().getName().startsWith(JETTY)) {
      return Optional.empty();
    }
    try {
      Object info = call(base, "getServletRequestInfo");
      Object mapped = call(call(info, "getMatchedResource"), "getResource");
      return call(call(mapped, "getServletHolder"), "getUnavailableException")
              instanceof UnavailableException unavailable
          ? Optional.of(unavailable)
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException anotherVersion) {
      return Optional.empty();
    }
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
