package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The exception that a framework has handled with {@code sendError}, and left in a request
 * attribute.
 */
public final class LeftException {

  /** Set by the {@code DispatcherServlet} of Spring, once a resolver has handled an exception. */
  private static final String SPRING =
      "org.springframework.web.servlet.DispatcherServlet.EXCEPTION";

  private LeftException() {}

  /**
   * Finds the exception in a request.
   *
   * @param request the request
   * @return the exception, or empty if no framework has left one
   */
  public static Optional<Throwable> in(HttpServletRequest request) {
    return request.getAttribute(SPRING) instanceof Throwable thrown
        ? Optional.of(thrown)
        : Optional.empty();
  }
}
