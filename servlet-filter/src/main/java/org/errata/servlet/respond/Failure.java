package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.rule.Refusals;
import org.errata.servlet.exchange.BrokenBodyException;

/**
 * Why a request fails: what the client is told, and what the log alone is told.
 *
 * @param problems what the client is told, at least one
 * @param note what the log is told beyond the problems; may be empty
 * @param thrown the exception, if there was one
 * @param raised the exception of the cause chain that the application has raised deliberately: it
 *     carries the problems, or an entry names its class
 * @param quiet whether only a developer cares, as for a client that has left: it is logged at debug
 */
public record Failure(
    List<Problem> problems,
    String note,
    Optional<Throwable> thrown,
    Optional<Throwable> raised,
    boolean quiet) {

  private static final int FIRST_SERVER_ERROR = 500;

  /** Copies the problems, as a list of the application may change. */
  public Failure {
    problems = List.copyOf(problems);
  }

  /**
   * Makes a failure without an exception.
   *
   * @param problems what the client is told, at least one
   * @return the failure
   */
  public static Failure of(List<Problem> problems) {
    return new Failure(problems, "", Optional.empty(), Optional.empty(), false);
  }

  /**
   * Makes the failure of a request that rules refuse.
   *
   * @param refusals what the rules have found, not empty
   * @return the failure
   */
  public static Failure of(Refusals refusals) {
    return of(refusals.problems()).noting(String.join("; ", refusals.reasons()));
  }

  /**
   * Makes the failure of a request whose body cannot be read.
   *
   * @param broken what a rule says of it
   * @param unreadable what the container has thrown
   * @return the failure
   */
  public static Failure of(BrokenBodyException broken, Throwable unreadable) {
    return of(broken).because(unreadable);
  }

  static Failure of(BrokenBodyException broken) {
    return of(broken.problems()).noting(broken.reason());
  }

  static Failure of(Entry entry) {
    return of(List.of(Problem.of(entry)));
  }

  /** With the exception that the application has raised deliberately. */
  Failure raisedBy(Throwable exception) {
    return new Failure(problems, note, thrown, Optional.of(exception), quiet);
  }

  /** With an exception, unless one is known already. */
  Failure because(Throwable reason) {
    return thrown.isPresent()
        ? this
        : new Failure(problems, note, Optional.of(reason), raised, quiet);
  }

  /** With a message of the application, for the log. */
  Failure noting(String message) {
    if (message.isEmpty()) {
      return this;
    }
    String all = note.isEmpty() ? message : message + ": " + note;
    return new Failure(problems, all, thrown, raised, quiet);
  }

  /**
   * Makes this a failure that is logged at debug.
   *
   * @return a new failure
   */
  public Failure quietly() {
    return new Failure(problems, note, thrown, raised, true);
  }

  int status() {
    return problems.get(0).entry().status();
  }

  /**
   * Tells whether the log has the stack trace of the exception.
   *
   * @param status the status of the error response; an error of the server always has its trace
   * @return false for an error that the application has raised deliberately and no entry asks for
   */
  boolean isTraced(int status) {
    return raised.isEmpty()
        || status >= FIRST_SERVER_ERROR
        || problems.stream().anyMatch(problem -> problem.entry().trace());
  }

  /**
   * Returns what the log says of the request.
   *
   * @param status the status of the error response
   */
  String describe(HttpServletRequest request, int status) {
    String text = RequestLine.of(request);
    text = note.isEmpty() ? text : text + ": " + note;
    String said = isTraced(status) ? "" : RaisedText.of(raised.orElseThrow(), problems);
    return said.isEmpty() ? text : text + ": " + said;
  }
}
