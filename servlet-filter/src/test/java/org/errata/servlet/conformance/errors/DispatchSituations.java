package org.errata.servlet.conformance.errors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/** Errors in forwards and includes. */
public final class DispatchSituations {

  private static final String FORWARD = "Servlet 6.0, 9.4";
  private static final String INCLUDE = "Servlet 6.0, 9.3";
  private static final String ERROR = "Servlet 6.0, 9.5";

  private static final String EXCEPTION = "/uncaught/unchecked";
  private static final String SEND_ERROR = "/send-error/message?status=409";

  private static final String DISCARDS =
      "discards all output after a forward, before any filter is told";

  private DispatchSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(forwards(), includes()).toList();
  }

  private static Stream<Situation> forwards() {
    return Stream.of(
        row("a forward to an exception", ERROR, "forward", EXCEPTION, failed()),
        row("a forward to sendError", FORWARD, "forward", SEND_ERROR, conflict()),
        row(
                "a forward to an empty status",
                FORWARD,
                "forward",
                "/send-error/status?status=410",
                gone())
            .except(DISCARDS, appResponse(410, ""), TestedContainer.TOMCAT_11),
        row("a forward to an unknown path", FORWARD, "forward", "/nowhere", notFound()),
        row(
            "a forward to an error response of the application",
            FORWARD,
            "forward",
            "/own/latin",
            appResponse(422, latin())),
        row(
            "a forward to a successful response",
            FORWARD,
            "forward",
            "/good",
            appResponse(200, "good")),
        row("a forward after output", FORWARD, "forward-after-output", EXCEPTION, failed()),
        row(
            "a forward to an asynchronous task that throws",
            FORWARD,
            "forward",
            "/async/task-throws",
            failed()),
        row(
            "a forward to sendError, and then an exception",
            FORWARD,
            "forward-and-throw",
            SEND_ERROR,
            conflictAndFailure()),
        row(
            "a forward to sendError, and then an exception that says more",
            FORWARD,
            "forward",
            "/send-error/then-problem?status=500",
            error(400, ErrBodies.PROFILE)),
        row(
            "a forward to sendError, and an exception that says more after the forward",
            FORWARD,
            "forward-and-throw-problem",
            SEND_ERROR,
            error(400, ErrBodies.PROFILE)),
        row(
            "a forward to an exception that is sent",
            FORWARD,
            "forward",
            "/problem-by-id/sent-exception",
            serverError()));
  }

  private static Stream<Situation> includes() {
    return Stream.of(
        row("an include of an exception", ERROR, "include", EXCEPTION, failed()),
        row(
            "an include of an OutOfMemoryError",
            ERROR,
            "include",
            "/uncaught/out-of-memory",
            failed()),
        row(
            "an include of an include of an OutOfMemoryError",
            ERROR,
            "include-of-include",
            "/uncaught/out-of-memory",
            failed()),
        row(
            "a forward to an include of an OutOfMemoryError",
            ERROR,
            "forward-to-include",
            "/uncaught/out-of-memory",
            failed()),
        row(
                "an include of an OutOfMemoryError that is caught, and then sendError",
                ERROR,
                "include-error-caught",
                "/uncaught/out-of-memory",
                conflict())
            .except(
                "throws a ServletException in place of an Error, which the application does not catch",
                failed(),
                TestedContainer.OPEN_LIBERTY),
        row(
            "an include of an OutOfMemoryError that is caught, and then an exception",
            ERROR,
            "include-error-caught-and-throw",
            "/uncaught/out-of-memory",
            failed()),
        row(
                "an include of an asynchronous task that throws",
                ERROR,
                "include",
                "/async/task-throws-later",
                failed())
            .except(
                "ignores the status of work that was started in an include",
                bodyOfFailure(),
                TestedContainer.OPEN_LIBERTY),
        row("an include of sendError", INCLUDE, "include", SEND_ERROR, ignored("before, , after")),
        row(
            "an include of an exception that is sent",
            INCLUDE,
            "include",
            "/problem-by-id/sent-exception",
            ExpectedOutcome.of(
                ExpectedResponses.status(200),
                (outcome, softly) ->
                    softly.assertThat(outcome.response().text()).isEqualTo("before, , after"))),
        row("an include of sendError, by name", INCLUDE, "include-named", "uncaught", ignored("")),
        row(
                "an include of an exception after the commit",
                ERROR,
                "include",
                "/output/flushed-writer",
                aborted())
            .except("ignores flushes within an include", failed(), TestedContainer.UNDERTOW),
        row(
            "an include of an exception that is caught",
            ERROR,
            "include-caught",
            EXCEPTION,
            appResponse(200, "before, after")),
        row(
                "an include of an unknown path",
                INCLUDE,
                "include",
                "/nowhere",
                error(500, ErrBodies.SERVER_ERROR))
            .except(
                "a servlet of Spring Boot has the path: it discards the buffer, and calls sendError",
                ExpectedOutcome.of(ExpectedResponses.status(200)).containing(", after"),
                TestedContainer.BOOT_3,
                TestedContainer.BOOT_4),
        row(
            "an include of a successful response",
            INCLUDE,
            "include",
            "/good",
            appResponse(200, "before, good, after")),
        row(
            "an include, and then an exception",
            ERROR,
            "include-and-throw",
            "/good",
            serverError()));
  }

  /** Containers log an exception themselves when it passes through a dispatcher. */
  private static ExpectedOutcome failed() {
    return error(500, ErrBodies.SERVER_ERROR).loggedAtLeastOnce();
  }

  private static ExpectedOutcome bodyOfFailure() {
    return ExpectedOutcome.of(
            ExpectedResponses.status(200),
            ExpectedResponses.ending(Ending.COMPLETE),
            ExpectedLog.hasLineFor(500),
            (outcome, softly) ->
                softly.assertThat(outcome.response().text()).isEqualTo(ErrBodies.SERVER_ERROR))
        .loggedAtLeastOnce();
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT).loggedOnce();
  }

  /** The line of the log has the exception too. */
  private static ExpectedOutcome conflictAndFailure() {
    return error(409, ErrBodies.CONFLICT).logged(2);
  }

  /** Expects the response of the application, and no line of the log but for developers. */
  private static ExpectedOutcome ignored(String body) {
    return ExpectedOutcome.of(
            ExpectedResponses.status(200),
            ExpectedResponses.ending(Ending.COMPLETE),
            ExpectedLog.hasOnlyDebugLines(),
            (outcome, softly) -> softly.assertThat(outcome.response().text()).isEqualTo(body))
        .without("X-Request-Id");
  }

  private static ExpectedOutcome gone() {
    return error(410, ErrBodies.GONE);
  }

  private static ExpectedOutcome notFound() {
    return error(404, ErrBodies.NOT_FOUND);
  }

  private static byte[] latin() {
    return "<p>ungültig".getBytes(ISO_8859_1);
  }

  private static Situation row(
      String name, String clause, String method, String target, ExpectedOutcome expectation) {
    RawRequest request =
        RawRequest.get("/conformance/dispatches/" + method).with("X-Target", target);
    return Situation.of("dispatching", name, clause, request, expectation);
  }
}
