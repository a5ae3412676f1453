package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the log is told of an error, and the client is not.
 *
 * @param note what the application said about it; may be empty
 * @param thrown the exception behind it, if there was one
 * @param quiet whether it is nobody's business but a developer's: a client that left
 */
record Incident(String note, Optional<Throwable> thrown, boolean quiet) {

  static Incident noted(String note) {
    return new Incident(note, Optional.empty(), false);
  }

  static Incident thrown(Throwable thrown) {
    return new Incident("", Optional.of(thrown), false);
  }

  static Incident quiet(Throwable thrown) {
    return new Incident("", Optional.of(thrown), true);
  }

  /** Adds to the note. */
  Incident and(String more) {
    if (more.isEmpty()) {
      return this;
    }
    return new Incident(note.isEmpty() ? more : note + ": " + more, thrown, quiet);
  }

  /** What was asked for, and what the application said about the error. */
  String about(HttpServletRequest request) {
    return note.isEmpty() ? RequestLine.of(request) : RequestLine.of(request) + ": " + note;
  }
}
