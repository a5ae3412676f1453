package org.errata.servlet.conformance.app.attacks;

import java.util.List;
import java.util.function.Supplier;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;

/** An exception whose problems are whatever a supplier returns or throws. */
final class HostileCarrier extends RuntimeException implements ProblemCarrier {

  private static final long serialVersionUID = 1L;

  private final transient Supplier<List<Problem>> problems;

  HostileCarrier(String message, Supplier<List<Problem>> problems) {
    super(message);
    this.problems = problems;
  }

  @Override
  public List<Problem> problems(Catalogue catalogue) {
    return problems.get();
  }
}
