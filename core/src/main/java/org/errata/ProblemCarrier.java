package org.errata;

import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;

/**
 * An exception that knows the problems a client is told. The error filter looks for one in the
 * whole cause chain of what it catches, so such an exception may be wrapped by other exceptions.
 */
public interface ProblemCarrier {

  /**
   * Returns the problems that the error response tells.
   *
   * @param catalogue the entries that the application is configured with
   * @return the problems, whose entries are known; the first one decides the status; none if this
   *     exception has lost its problems, as by serialization
   * @throws IllegalArgumentException if an entry is named that the catalogue does not have
   */
  List<Problem> problems(Catalogue catalogue);

  /**
   * Looks for problems in an exception and its causes.
   *
   * @param thrown any exception or error
   * @param catalogue the entries that the application is configured with
   * @return the problems of the outermost exception that carries any, at least one; or empty
   */
  static Optional<List<Problem>> problemsIn(Throwable thrown, Catalogue catalogue) {
    if (thrown instanceof ProblemCarrier carrier) {
      // the usual case, which needs no walk through the causes
      List<Problem> problems = carrier.problems(catalogue);
      if (!problems.isEmpty()) {
        return Optional.of(problems);
      }
    }
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof ProblemCarrier carrier) {
        List<Problem> problems = carrier.problems(catalogue);
        if (!problems.isEmpty()) {
          return Optional.of(problems);
        }
      }
    }
    return Optional.empty();
  }
}
