package org.errata.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;

/**
 * Implemented by exceptions that know what to answer. The error filter looks for one in the whole
 * cause chain of what it catches, so such an exception may be wrapped by whatever it passes.
 */
public interface Findings {

  /**
   * Returns what the request is answered with.
   *
   * @param catalogue the entries that the application is configured with
   * @return at least one finding; the first decides the status
   * @throws IllegalArgumentException if an entry is named that the catalogue does not have
   */
  List<Finding> findings(Catalogue catalogue);

  /**
   * Looks for findings in an exception and its causes.
   *
   * @param thrown any exception or error
   * @param catalogue the entries that the application is configured with
   * @return those of the outermost exception that carries any, at least one; or empty
   */
  static Optional<List<Finding>> carriedBy(Throwable thrown, Catalogue catalogue) {
    if (thrown instanceof Findings carrier) {
      // the rule, for which no chain need be walked
      List<Finding> findings = carrier.findings(catalogue);
      if (!findings.isEmpty()) {
        return Optional.of(findings);
      }
    }
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof Findings carrier) {
        List<Finding> findings = carrier.findings(catalogue);
        // an exception that was serialized has lost them, and an answer needs one
        if (!findings.isEmpty()) {
          return Optional.of(findings);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the header fields that findings ask for: those of the findings, then those of their
   * entries; of the same name the first one counts. All of the findings are asked, so that a 401
   * among several still carries its challenge.
   *
   * @param findings what has gone wrong
   * @return fields by name, in which case does not matter
   */
  static Map<String, String> headersOf(List<Finding> findings) {
    if (findings.size() == 1) {
      Finding only = findings.get(0);
      if (only.headers().isEmpty()) {
        // which has a name but once, in whatever case
        return only.entry().headers();
      }
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Finding finding : findings) {
      finding.headers().forEach(headers::putIfAbsent);
    }
    for (Finding finding : findings) {
      finding.entry().headers().forEach(headers::putIfAbsent);
    }
    return headers;
  }
}
