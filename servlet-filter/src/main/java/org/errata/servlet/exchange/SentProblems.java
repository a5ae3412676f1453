package org.errata.servlet.exchange;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;

/**
 * The problems, or the exception, that application code sends with {@code sendError}. They are kept
 * in a request attribute: a filter before the error filter can send them too, which reach it in the
 * ERROR dispatch of the container.
 */
public final class SentProblems {

  private static final String ATTRIBUTE = SentProblems.class.getName();

  private SentProblems() {}

  /**
   * Keeps problems until {@link #takeFrom} takes them.
   *
   * @param request the request
   * @param problems the problems
   */
  public static void keepIn(ServletRequest request, List<Problem> problems) {
    request.setAttribute(ATTRIBUTE, List.copyOf(problems));
  }

  /**
   * Keeps an exception until {@link #takeExceptionFrom} takes it.
   *
   * @param request the request
   * @param thrown the exception
   */
  public static void keepIn(ServletRequest request, Throwable thrown) {
    request.setAttribute(ATTRIBUTE, thrown);
  }

  /**
   * Tells whether a request keeps problems or an exception.
   *
   * @param request the request
   * @return whether it does
   */
  public static boolean areIn(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  /**
   * Forgets what a request keeps.
   *
   * @param request the request
   */
  public static void discardIn(ServletRequest request) {
    request.removeAttribute(ATTRIBUTE);
  }

  /**
   * Takes the exception out of a request.
   *
   * @param request the request
   * @return the exception, or empty if there is none
   */
  public static Optional<Throwable> takeExceptionFrom(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Throwable thrown) {
      discardIn(request);
      return Optional.of(thrown);
    }
    return Optional.empty();
  }

  /**
   * Takes the problems out of a request.
   *
   * @param request the request
   * @return the problems, or empty if there are none
   */
  public static Optional<List<Problem>> takeFrom(ServletRequest request) {
    if (!(request.getAttribute(ATTRIBUTE) instanceof List<?> list)) {
      return Optional.empty();
    }
    discardIn(request);
    // another web application's class loader may have its own Problem
    return list.stream().allMatch(Problem.class::isInstance)
        ? Optional.of(list.stream().map(Problem.class::cast).toList())
        : Optional.empty();
  }
}
