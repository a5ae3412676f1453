package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * Why a request fails: what the client is told, and what the log alone is told.
 *
 * @param problems what the client is told, at least one
 * @param note what the log is told beyond the problems; may be empty
 * @param thrown the exception, if there was one
 * @param quiet whether only a developer cares, as for a client that has left: it is logged at debug
 */
public record Failure(
    List<Problem> problems, String note, Optional<Throwable> thrown, boolean quiet) {

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
    return new Failure(problems, "", Optional.empty(), false);
  }

  /**
   * Makes a failure with an exception.
   *
   * @param problems what the client is told, at least one
   * @param thrown what the log is told
   * @return the failure
   */
  public static Failure of(List<Problem> problems, Throwable thrown) {
    return new Failure(problems, "", Optional.of(thrown), false);
  }

  static Failure of(Entry entry) {
    return of(List.of(Problem.of(entry)));
  }

  /** With an exception, unless one is known already. */
  Failure because(Throwable reason) {
    return thrown.isPresent() ? this : new Failure(problems, note, Optional.of(reason), quiet);
  }

  /** With a message of the application, for the log. */
  Failure noting(String message) {
    if (message.isEmpty()) {
      return this;
    }
    String all = note.isEmpty() ? message : message + ": " + note;
    return new Failure(problems, all, thrown, quiet);
  }

  /**
   * Makes this a failure that is logged at debug.
   *
   * @return a new failure
   */
  public Failure quietly() {
    return new Failure(problems, note, thrown, true);
  }

  int status() {
    return problems.get(0).entry().status();
  }

  /** What the log says of the request. */
  String describe(HttpServletRequest request) {
    return note.isEmpty() ? RequestLine.of(request) : RequestLine.of(request) + ": " + note;
  }
}
