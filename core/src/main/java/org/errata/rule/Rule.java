package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;

/** A condition that a request must meet before the application sees it. Thread-safe. */
@FunctionalInterface
public interface Rule {

  /**
   * Looks at a request.
   *
   * @param request the request
   * @return what is wrong with it, or empty when the condition holds
   * @throws IOException if the request's body was needed and cannot be read
   */
  Optional<Problem> check(RequestView request) throws IOException;

  /**
   * Tells when this rule is to be passed over because an earlier one has found something, when all
   * violations are reported.
   *
   * @param earlier what the earlier rules have found, at least one problem
   * @param request the request
   * @return whether to pass this rule over; false unless a rule says otherwise
   */
  default boolean isPointlessAfter(List<Problem> earlier, RequestView request) {
    return false;
  }
}
