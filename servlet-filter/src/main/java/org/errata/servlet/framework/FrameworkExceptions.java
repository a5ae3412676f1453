package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;

/** The exceptions of all frameworks that are known. Thread-safe. */
public final class FrameworkExceptions {

  private final List<Framework> frameworks;

  /**
   * Prepares to recognize exceptions.
   *
   * @param catalogue the catalogue of the web application, which has the entries
   */
  public FrameworkExceptions(Catalogue catalogue) {
    JsonLibraries json = new JsonLibraries(catalogue);
    frameworks =
        List.of(
            new JakartaValidation(catalogue),
            json,
            new SpringMvc(catalogue, json),
            new JakartaRest(catalogue, json));
  }

  /**
   * Returns what an exception or one of its causes means to the client. The outermost exception
   * that is known decides.
   *
   * @param thrown any exception or error
   * @param request the request that has failed
   * @return the problem; empty if no exception is known, if those that are known are no mistake of
   *     the client, or if they cannot be read
   */
  public Optional<Problem> problemOf(Throwable thrown, HttpServletRequest request) {
    for (Throwable t : CauseChain.of(thrown)) {
      for (Framework framework : frameworks) {
        Optional<Problem> problem = ask(framework, t, request);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  /** An exception that cannot be read, or whose methods throw, is as one that is not known. */
  private static Optional<Problem> ask(
      Framework framework, Throwable thrown, HttpServletRequest request) {
    try {
      return framework.problemOf(thrown, request);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
      return Optional.empty();
    }
  }
}
