package org.errata.envelope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.representation.ReferenceLinks;
import org.errata.response.ErrorResponse;

/**
 * What placeholders get their values from.
 *
 * @param response the error response
 * @param links the reference pages
 * @param now the time at which it is rendered
 * @param current the problem of the element that is being rendered, if there is one
 * @param own the violation of the element that is being rendered, if there is one
 */
record EnvelopeContext(
    ErrorResponse response,
    ReferenceLinks links,
    Instant now,
    Optional<Problem> current,
    Optional<Violation> own) {

  static EnvelopeContext of(ErrorResponse response, ReferenceLinks links, Instant now) {
    return new EnvelopeContext(response, links, now, Optional.empty(), Optional.empty());
  }

  Problem problem() {
    return current.orElseGet(response::first);
  }

  /** Returns the violation of the element; outside of elements the first one. */
  Optional<Violation> violation() {
    return current.isPresent() ? own : response.first().violations().stream().findFirst();
  }

  Locale language() {
    return response.language();
  }

  /** Returns the whole response again, as the context of an element has it. */
  EnvelopeContext ofResponse() {
    return current.isEmpty() ? this : of(response, links, now);
  }

  /**
   * Returns a context for each element of an array. Those of a problem or violation are its own.
   */
  List<EnvelopeContext> each(EnvelopeScope scope) {
    if (own.isPresent()) {
      return List.of(this);
    }
    List<EnvelopeContext> elements = new ArrayList<>();
    for (Problem problem : current.map(List::of).orElseGet(response::problems)) {
      if (scope == EnvelopeScope.PROBLEM
          || (scope == EnvelopeScope.ERROR && problem.violations().isEmpty())) {
        elements.add(with(problem, Optional.empty()));
      } else {
        problem.violations().forEach(found -> elements.add(with(problem, Optional.of(found))));
      }
    }
    return elements;
  }

  private EnvelopeContext with(Problem problem, Optional<Violation> found) {
    return new EnvelopeContext(response, links, now, Optional.of(problem), found);
  }
}
