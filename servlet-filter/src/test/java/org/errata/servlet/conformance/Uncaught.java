package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import org.errata.servlet.wire.Request;

/** What a servlet throws. */
final class Uncaught {

  private static final String SERVLET = "Servlet 6.0, 10.9.2";
  private static final String HTTP = "RFC 9110, 15.6.1";
  private static final String LEAK = "Errata design, 3: nothing of the inside leaks";

  private Uncaught() {}

  static List<Situation> rows() {
    return List.of(
        row("an unchecked exception", SERVLET, "unchecked", unchecked()),
        row("an exception without message", SERVLET, "no-message", unnamed()),
        row("a checked exception in a ServletException", SERVLET, "checked"),
        row(
            "a cause that names its wrapper",
            SERVLET,
            "root-cause-only",
            error(500, Bodies.SERVER_ERROR).thrown(2)),
        row("a checked exception that nobody declared", SERVLET, "sneaky", wrapped()),
        row("an IOException of the application's own", SERVLET, "io"),
        row("an InterruptedException", SERVLET, "interrupted", wrapped()),
        row("an error wrapped three times", SERVLET, "wrapped"),
        row("a failed assertion", HTTP, "assertion"),
        row("a class that is missing", HTTP, "linkage"),
        row("an OutOfMemoryError thrown by hand", HTTP, "out-of-memory"),
        row("a StackOverflowError", HTTP, "stack-overflow", unnamed()),
        row("a Throwable that is neither exception nor error", HTTP, "throwable"),
        row("a message with markup", LEAK, "markup"),
        row("a message with a line break that forges the log", LEAK, "line-break"),
        row("a message with control characters", LEAK, "controls"),
        row("a message with lone surrogates", LEAK, "surrogate"),
        row("a message of a megabyte", LEAK, "megabyte"),
        row("a suppressed exception", LEAK, "hidden-causes"),
        row("getMessage throws", LEAK, "get-message-throws", unnamed()),
        row("getMessage never ends", LEAK, "get-message-loops", unnamed()),
        row("getCause throws", LEAK, "get-cause-throws", unnamed()),
        row("toString throws", LEAK, "to-string-throws", unnamed()),
        row("toString returns null", LEAK, "to-string-null", unnamed()),
        row("printStackTrace throws", LEAK, "print-throws", unnamed()),
        row("causes that go in a circle", LEAK, "cyclic", unnamed()),
        row("causes 2,000 deep", LEAK, "deep"));
  }

  private static Expectation unchecked() {
    return serverError()
        .and(Log.tells("SEVERE", "500 internal-server-error: GET /conformance/uncaught/unchecked"));
  }

  /** Undertow wraps what a servlet cannot have thrown by its signature. */
  private static Expectation wrapped() {
    return unnamed().thrownToContainer();
  }

  /** How much the log can say of such an exception is up to the exception. */
  private static Expectation unnamed() {
    return error(500, Bodies.SERVER_ERROR);
  }

  private static Situation row(String name, String clause, String path) {
    return row(name, clause, path, serverError());
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return Situation.of(
        "uncaught", name, clause, Request.get("/conformance/uncaught/" + path), expectation);
  }
}
