package org.errata.report;

import java.util.List;
import java.util.Optional;
import org.errata.catalogue.CauseChain;

/**
 * Implemented by exceptions that know what to answer. The error filter looks for one in the whole
 * cause chain of what it catches, so such an exception may be wrapped by whatever it passes.
 */
public interface Findings {

  /**
   * Returns what the request is answered with.
   *
   * @return at least one finding; the first decides the status
   */
  List<Finding> findings();

  /**
   * Looks for findings in an exception and its causes.
   *
   * @param thrown any exception or error
   * @return those of the outermost exception that carries any, at least one; or empty
   */
  static Optional<List<Finding>> carriedBy(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof Findings carrier) {
        List<Finding> findings = carrier.findings();
        // an exception that was serialized has lost them, and an answer needs one
        if (!findings.isEmpty()) {
          return Optional.of(findings);
        }
      }
    }
    return Optional.empty();
  }
}
