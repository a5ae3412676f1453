package org.errata.servlet.exchange;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;

/**
 * The problems that application code sends with {@code sendError}. They are kept in a request
 * attribute: a filter before the error filter can send problems too, which reach it in the ERROR
 * dispatch of the container.
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
   * Takes the problems out of a request.
   *
   * @param request the request
   * @return the problems, or empty if there are none
   */
  public static Optional<List<Problem>> takeFrom(ServletRequest request) {
    Object kept = request.getAttribute(ATTRIBUTE);
    if (kept == null) {
      return Optional.empty();
    }
    request.removeAttribute(ATTRIBUTE);
    // another web application's class loader may have its own Problem
    return kept instanceof List<?> list && list.stream().allMatch(Problem.class::isInstance)
        ? Optional.of(list.stream().map(Problem.class::cast).toList())
        : Optional.empty();
  }
}
