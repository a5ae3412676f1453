package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.brokenOff;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** {@code sendError}, at good moments and bad ones. */
final class SendError {

  private static final String ANSWER = "RFC 9110, 15.5 and 15.6";
  private static final String CLEARS = "Servlet 6.0, HttpServletResponse.sendError";
  private static final String CLOSED = "Servlet 6.0, 5.8";
  private static final String LEAK = "Errata design, 3: nothing of the inside leaks";

  private SendError() {}

  static List<Situation> rows() {
    return Stream.concat(statuses(), moments()).toList();
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
        row("sendError(0)", ANSWER, "plain", 0, error(500, Bodies.SERVER_ERROR)),
        row("sendError(-1)", ANSWER, "plain", -1, error(500, Bodies.SERVER_ERROR)),
        row("sendError(1000)", ANSWER, "plain", 1000, error(500, Bodies.SERVER_ERROR)),
        row("sendError(204)", "RFC 9110, 15.3.5", "plain", 204, own(204, "")),
        row("sendError(304)", "RFC 9110, 15.4.5", "plain", 304, own(304, "")));
  }

  private static Stream<Situation> moments() {
    return Stream.of(
        row("a message", LEAK, "message", conflict().thrownOnce()),
        row("no message", CLEARS, "null", conflict()),
        row("a message with markup", LEAK, "markup", conflict().thrownOnce()),
        row("a message that forges the log", LEAK, "line-break", conflictInOneLine()),
        row("a message of a megabyte", LEAK, "megabyte", conflict().thrownOnce()),
        row("twice", CLEARS, "twice", conflictAndFailure()),
        row(
            "twice, refusal noticed",
            CLEARS,
            "twice-caught",
            conflict().received("ran", "second refused")),
        row("after output", CLEARS, "after-output", conflict()),
        row("after output through the writer", CLEARS, "after-writer", conflict()),
        row("after setContentLength", CLEARS, "after-length", conflict()),
        row("after the commit", CLEARS, "after-commit", brokenOff()),
        row(
            "after the commit, refusal noticed",
            CLEARS,
            "after-commit-caught",
            own(200, "a page").received("ran", "refused")),
        row("then output", CLOSED, "then-stream", conflict()),
        row("then output through the writer", CLOSED, "then-writer", conflict()),
        row("between output", CLOSED, "stream-before-and-after", conflict()),
        row(
            "then status and header",
            CLEARS,
            "then-everything",
            conflict().received("ran", "committed: true")),
        row("then reset", CLEARS, "then-reset", conflictAndFailure()),
        row("then an exception", CLEARS, "then-exception", conflictAndFailure().thrownOnce()),
        row("then a redirect", CLEARS, "then-redirect", conflictAndFailure()),
        row("through a wrapper of the application", CLEARS, "own-filter-wrapper", conflict()));
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT).without("X-Late");
  }

  /** The log has the error and what came of going on. */
  private static Expectation conflictAndFailure() {
    return error(409, "application/json", Bodies.CONFLICT)
        .and(Log.tells("INFO", "409 ", "failed after its error was answered"));
  }

  private static Expectation conflictInOneLine() {
    return conflict()
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.log().linesWith(outcome.canary()))
                    .containsExactly(
                        "INFO org.errata: [%s] 409 conflict: GET %s: %s??SEVERE: forged"
                            .formatted(
                                outcome.id(),
                                "/conformance/send-error/line-break",
                                outcome.canary())));
  }

  private static Situation status(int status, String message) {
    return row(
        "sendError(" + status + ")",
        ANSWER,
        "plain",
        status,
        error(status, Bodies.of(status, message)));
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return row(name, clause, path, 409, expectation);
  }

  private static Situation row(
      String name, String clause, String path, int status, Expectation expectation) {
    return Situation.of(
        "sendError",
        name,
        clause,
        Request.get("/conformance/send-error/" + path + "?status=" + status),
        expectation);
  }
}
