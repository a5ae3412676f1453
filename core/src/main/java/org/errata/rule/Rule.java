package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;

/** A check of a request before the application sees it. Thread-safe. */
@FunctionalInterface
public interface Rule {

  /**
   * Checks a request.
   *
   * @param request the request
   * @return the problem, or empty if the request passes
   * @throws IOException if the rule needs the request's body and it cannot be read
   */
  Optional<Problem> check(RequestView request) throws IOException;

  /**
   * Tells whether to skip this rule after earlier rules have returned problems. Called only where
   * one error response tells every problem. No rule follows a 401 or 403.
   *
   * @param earlier the problems of the earlier rules, at least one
   * @param request the request
   * @return whether to skip this rule; false by default
   */
  default boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return false;
  }
}
