package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Exceptions and errors that a servlet throws. */
public final class UncaughtExceptionSituations {

  private static final String SERVLET = "Servlet 6.0, 10.9.2";
  private static final String HTTP = "RFC 9110, 15.6.1";
  private static final String LEAK = "Errata design, 3: nothing of the inside leaks";

  private UncaughtExceptionSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("an unchecked exception", SERVLET, "unchecked", unchecked()),
        row("an exception without a message", SERVLET, "no-message", withoutMessage()),
        row("a checked exception in a ServletException", SERVLET, "checked"),
        row(
            "a ServletException with the message of its cause",
            SERVLET,
            "root-cause-only",
            error(500, ErrBodies.SERVER_ERROR).logged(2)),
        row("an undeclared checked exception", SERVLET, "undeclared", wrapped()),
        wrappedByLiberty(row("an IOException of the application", SERVLET, "io")),
        row("an InterruptedException", SERVLET, "interrupted", wrapped()),
        row("an Error wrapped three times", SERVLET, "wrapped"),
        wrappedByLiberty(row("an AssertionError", HTTP, "assertion")),
        wrappedByLiberty(row("a NoClassDefFoundError", HTTP, "linkage")),
        wrappedByLiberty(row("an OutOfMemoryError", HTTP, "out-of-memory")),
        row("a StackOverflowError", HTTP, "stack-overflow", withoutMessage()),
        wrappedByLiberty(row("a Throwable that is neither Exception nor Error", HTTP, "throwable")),
        row("a message with markup", LEAK, "markup"),
        row(
            "a message with a line break",
            LEAK,
            "line-break",
            escaped("\\r\\nSEVERE org.errata: forged")),
        row(
            "a message with control characters",
            LEAK,
            "controls",
            escaped("\\u0000\\u0007\\u001b[2J\\u0085")),
        row(
                "a message with text of the client",
                LEAK,
                "number?n=%0d%0aSEVERE%20org.errata:%20forged%e2%80%ae",
                numberFormat("\\u202e"))
            .except(
                "decodes a query as ISO 8859-1",
                numberFormat("\u00e2\\u0080\u00ae"),
                TestedContainer.OPEN_LIBERTY,
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO),
        row("a message with lone surrogates", LEAK, "surrogate"),
        row("a message of a megabyte", LEAK, "megabyte"),
        row("a suppressed exception", LEAK, "hidden-causes"),
        row("getMessage throws", LEAK, "get-message-throws", withoutMessage()),
        row("getMessage recurses without end", LEAK, "get-message-loops", withoutMessage()),
        row("getCause throws", LEAK, "get-cause-throws", withoutMessage()),
        row("toString throws", LEAK, "to-string-throws", withoutMessage()),
        row("toString returns null", LEAK, "to-string-null", withoutMessage()),
        row("printStackTrace throws", LEAK, "print-throws", withoutMessage()),
        row("cyclic causes", LEAK, "cyclic", withoutMessage()),
        row("causes 2,000 deep", LEAK, "deep")
            .except(
                "prints causes recursively, for which the stack of the tests is too small",
                withoutMessage(),
                TestedContainer.OPEN_LIBERTY));
  }

  private static ExpectedOutcome escaped(String text) {
    return serverError()
        .and(
            (outcome, softly) ->
                ExpectedLog.hasText(outcome.canary() + text).verify(outcome, softly));
  }

  private static ExpectedOutcome numberFormat(String end) {
    return withoutMessage()
        .and(
            ExpectedLog.hasText(
                "java.lang.NumberFormatException: For input string:"
                    + " \"\\r\\nSEVERE org.errata: forged"
                    + end
                    + "\""));
  }

  private static ExpectedOutcome unchecked() {
    return serverError()
        .and(
            ExpectedLog.hasLines(
                "SEVERE", "500 internal-server-error: GET /conformance/uncaught/unchecked"));
  }

  /** Undertow wraps an undeclared checked exception, so that the message is logged twice. */
  private static ExpectedOutcome wrapped() {
    return withoutMessage().loggedAtLeastOnce();
  }

  /** The log may lack the message, depending on the exception. */
  private static ExpectedOutcome withoutMessage() {
    return error(500, ErrBodies.SERVER_ERROR);
  }

  private static Situation wrappedByLiberty(Situation row) {
    return row.except(
        "throws it on in a ServletException that repeats its message",
        withoutMessage().logged(2),
        TestedContainer.OPEN_LIBERTY);
  }

  private static Situation row(String name, String clause, String path) {
    return row(name, clause, path, serverError());
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of(
        "uncaught", name, clause, RawRequest.get("/conformance/uncaught/" + path), expectation);
  }
}
