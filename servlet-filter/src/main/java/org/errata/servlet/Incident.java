package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * What an error means to the client, and what only the log is told about it.
 *
 * @param problems what the client is told, at least one
 * @param note what the log is told beyond them; may be empty
 * @param thrown the exception behind it, if there was one
 * @param quiet whether it is nobody's business but a developer's: a client that left
 */
record Incident(List<Problem> problems, String note, Optional<Throwable> thrown, boolean quiet) {

  static Incident of(List<Problem> problems) {
    return new Incident(problems, "", Optional.empty(), false);
  }

  static Incident of(Entry entry) {
    return of(List.of(Problem.of(entry)));
  }

  static Incident of(List<Problem> problems, Throwable thrown) {
    return new Incident(problems, "", Optional.of(thrown), false);
  }

  /** With an exception behind it, unless one is known already. */
  Incident because(Throwable reason) {
    return thrown.isPresent() ? this : new Incident(problems, note, Optional.of(reason), quiet);
  }

  /** With what the application said about it. */
  Incident saying(String message) {
    if (message.isEmpty()) {
      return this;
    }
    String all = note.isEmpty() ? message : message + ": " + note;
    return new Incident(problems, all, thrown, quiet);
  }

  Incident quietly() {
    return new Incident(problems, note, thrown, true);
  }

  int status() {
    return problems.get(0).entry().status();
  }

  /** What was asked for, and what the log is told beyond that. */
  String about(HttpServletRequest request) {
    return note.isEmpty() ? RequestLine.of(request) : RequestLine.of(request) + ": " + note;
  }
}
