package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Calls of {@code sendError}: every kind of status and message, before and after other calls. */
public final class SendErrorSituations {

  private static final String STATUS = "RFC 9110, 15.5 and 15.6";
  private static final String CLEARS = "Servlet 6.0, HttpServletResponse.sendError";
  private static final String CLOSED = "Servlet 6.0, 5.8";
  private static final String LEAK = "Errata design, 3: nothing of the inside leaks";

  private static final String WRAPPED = "Errata design, 2: found by exception class";
  private static final String KEEPS =
      "gives no way to discard what is written to a stream that the application has";

  private static final TestedContainer[] SERVLET_6_0 = {
    TestedContainer.JETTY_EE10,
    TestedContainer.TOMCAT_10,
    TestedContainer.UNDERTOW,
    TestedContainer.OPEN_LIBERTY,
    TestedContainer.GLASSFISH,
    TestedContainer.PAYARA_MICRO
  };

  private SendErrorSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(statuses(), sequences()).toList();
  }

  private static Stream<Situation> statuses() {
    return Stream.of(
        status(400, "Bad Request"),
        status(401, "Unauthorized"),
        status(403, "Forbidden"),
        status(404, "Not Found"),
        status(408, "Request Timeout"),
        status(418, "Client Error"),
        status(422, "Unprocessable Content"),
        status(429, "Too Many Requests"),
        status(451, "Unavailable For Legal Reasons"),
        status(499, "Client Error"),
        status(500, "Internal Server Error"),
        status(501, "Not Implemented"),
        status(502, "Bad Gateway"),
        status(503, "Service Unavailable"),
        status(504, "Gateway Timeout"),
        status(599, "Server Error"),
        row("sendError(0)", STATUS, "plain", 0, error(500, ErrBodies.SERVER_ERROR)),
        row("sendError(-1)", STATUS, "plain", -1, error(500, ErrBodies.SERVER_ERROR)),
        row("sendError(1000)", STATUS, "plain", 1000, error(500, ErrBodies.SERVER_ERROR)),
        row("sendError(204)", "RFC 9110, 15.3.5", "plain", 204, appResponse(204, "")),
        row("sendError(304)", "RFC 9110, 15.4.5", "plain", 304, appResponse(304, "")));
  }

  private static Stream<Situation> sequences() {
    return Stream.of(
        row("a message", LEAK, "message", conflict().loggedOnce()),
        row("no message", CLEARS, "null", conflict()),
        row("a message with markup", LEAK, "markup", conflict().loggedOnce()),
        row("a message with a line break", LEAK, "line-break", conflictInOneLine()),
        row("a message of a megabyte", LEAK, "megabyte", conflict().loggedOnce()),
        row("twice", CLEARS, "twice", conflictAndFailure()),
        row(
            "twice, the application catches the exception",
            CLEARS,
            "twice-caught",
            conflict().received("ran", "second refused")),
        row("after output", CLEARS, "after-output", conflict()),
        row("after output through the writer", CLEARS, "after-writer", conflict()),
        row("after setContentLength", CLEARS, "after-length", conflict()),
        row("after the commit", CLEARS, "after-commit", aborted()),
        row(
            "after the commit, the application catches the exception",
            CLEARS,
            "after-commit-caught",
            appResponse(200, "a page").received("ran", "refused")),
        row("then output", CLOSED, "then-stream", conflict()),
        row("then output through the writer", CLOSED, "then-writer", conflict()),
        row(
            "then output through a stream from before",
            CLOSED,
            "then-held-stream",
            error(409, "application/json", ErrBodies.CONFLICT)),
        row("output before and after", CLOSED, "stream-before-and-after", conflict()),
        row(
            "then a status and headers",
            CLEARS,
            "then-everything",
            conflict().received("ran", "committed: true")),
        row("then reset", CLEARS, "then-reset", conflictAndFailure()),
        row("then resetBuffer", CLEARS, "then-buffer", conflictAndFailure()),
        row("then a forward", CLEARS, "then-forward", error(409, ErrBodies.CONFLICT)),
        row("then asynchronous work", CLEARS, "then-asynchronous", conflict()),
        row("then an exception", CLEARS, "then-exception", conflictAndFailure().loggedOnce()),
        row(
            "a 500, then an exception",
            CLEARS,
            "then-exception",
            500,
            error(500, ErrBodies.SERVER_ERROR).loggedOnce()),
        row(
            "then an exception that says more",
            WRAPPED,
            "then-problem",
            error(400, ErrBodies.PROFILE)),
        row(
            "a 500, then an exception that says more",
            WRAPPED,
            "then-problem",
            500,
            error(400, ErrBodies.PROFILE)),
        saysMoreAfter("output", "after-output-then-problem"),
        saysMoreAfter("output through the writer", "after-writer-then-problem"),
        row("then a redirect", CLEARS, "then-redirect", conflictAndFailure()),
        row(
            "then a redirect with a status",
            CLEARS,
            "then-see-other",
            error(409, ErrBodies.CONFLICT)),
        row(
                "no error, but a redirect with a status",
                "Servlet 6.1, HttpServletResponse.sendRedirect",
                "see-other",
                ExpectedOutcome.of(ExpectedResponses.status(303), ExpectedLog.hasNoLine()))
            .except(
                "has Servlet 6.0, without the method",
                error(500, ErrBodies.SERVER_ERROR),
                SERVLET_6_0),
        row("through a wrapper of the application", CLEARS, "own-filter-wrapper", conflict()));
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT).without("X-Late");
  }

  /** The line of the log has the exception that followed, with its stack trace. */
  private static ExpectedOutcome conflictAndFailure() {
    return error(409, ErrBodies.CONFLICT)
        .and(
            (outcome, softly) -> {
              String line = "INFO org.errata: [%s] 409 ".formatted(outcome.requestId());
              softly
                  .assertThat(
                      outcome.log().linesWith(line).stream().map(outcome.log()::lineAfter).toList())
                  .describedAs("the line after that of the error")
                  .singleElement(InstanceOfAssertFactories.STRING)
                  .startsWith("java.lang.IllegalStateException");
            });
  }

  /** Where the output cannot be discarded, the error is responded to at once. */
  private static Situation saysMoreAfter(String name, String path) {
    return row(
            "after " + name + ", then an exception that says more",
            WRAPPED,
            path,
            error(400, ErrBodies.PROFILE))
        .except(
            KEEPS,
            error(409, "application/json", ErrBodies.CONFLICT)
                .and(
                    ExpectedLog.hasLines(
                        "INFO", "409 ", "failed after its error response was sent")),
            TestedContainer.UNDERTOW);
  }

  private static ExpectedOutcome conflictInOneLine() {
    return conflict()
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.log().linesWith(outcome.canary()))
                    .containsExactly(
                        "INFO org.errata: [%s] 409 conflict: GET %s: %s\\r\\nSEVERE: forged"
                            .formatted(
                                outcome.requestId(),
                                "/conformance/send-error/line-break",
                                outcome.canary())));
  }

  private static Situation status(int status, String message) {
    return row(
        "sendError(" + status + ")",
        STATUS,
        "plain",
        status,
        error(status, ErrBodies.of(status, message)));
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    return row(name, clause, path, 409, expectation);
  }

  private static Situation row(
      String name, String clause, String path, int status, ExpectedOutcome expectation) {
    return Situation.of(
        "sendError",
        name,
        clause,
        RawRequest.get("/conformance/send-error/" + path + "?status=" + status),
        expectation);
  }
}
