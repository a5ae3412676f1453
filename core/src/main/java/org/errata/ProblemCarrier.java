package org.errata;

import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;

/**
 * An exception that has problems for the error response. The error filter looks for one in the
 * whole cause chain of an exception, so other exceptions may wrap it.
 */
public interface ProblemCarrier {

  /**
   * Returns the problems of the error response.
   *
   * @param catalogue the catalogue of the web application
   * @return the problems, whose entries are known; the first one decides the status; empty if this
   *     exception has lost its problems, for example by serialization
   * @throws IllegalArgumentException if an entry is named that the catalogue does not have
   */
  List<Problem> problems(Catalogue catalogue);

  /**
   * Finds the problems of an exception or its causes.
   *
   * @param thrown any exception or error
   * @param catalogue the catalogue of the web application
   * @return the problems of the outermost exception that carries any, at least one; or empty
   * @throws IllegalStateException if an exception returns null, a list with null, or a problem
   *     whose entry is not known; whatever else its {@link #problems} throws is thrown too
   */
  static Optional<List<Problem>> problemsIn(Throwable thrown, Catalogue catalogue) {
    if (thrown instanceof ProblemCarrier carrier) {
      // the usual case needs no iteration over the causes
      List<Problem> problems = problemsOf(carrier, catalogue);
      if (!problems.isEmpty()) {
        return Optional.of(problems);
      }
    }
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof ProblemCarrier carrier) {
        List<Problem> problems = problemsOf(carrier, catalogue);
        if (!problems.isEmpty()) {
          return Optional.of(problems);
        }
      }
    }
    return Optional.empty();
  }

  /** Copies the list, which is the application's and may change or throw. */
  private static List<Problem> problemsOf(ProblemCarrier carrier, Catalogue catalogue) {
    List<Problem> problems = carrier.problems(catalogue);
    if (problems == null) {
      throw new IllegalStateException(carrier.getClass().getName() + " returned null as problems");
    }
    List<Problem> copy;
    try {
      copy = List.copyOf(problems);
    } catch (NullPointerException e) {
      throw new IllegalStateException(
          carrier.getClass().getName() + " returned a list of problems with null", e);
    }
    copy.forEach(Problem::entry);
    return copy;
  }
}
