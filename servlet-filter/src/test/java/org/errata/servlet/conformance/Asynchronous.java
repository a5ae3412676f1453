package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.brokenOff;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Asynchronous work that fails, ends too late or never, or well. */
final class Asynchronous {

  private static final String ASYNC = "Servlet 6.0, 2.3.3.3";
  private static final String CUT = "RFC 9112, 8";
  private static final String GOOD = "a good answer, later";

  private Asynchronous() {}

  static List<Situation> rows() {
    return Stream.of(timeouts(), failures(), dispatches(), unwrapped(), good())
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Situation> timeouts() {
    return Stream.of(
        row("a timeout", ASYNC, "timeout", unavailable().received("ran", "waits")),
        row("a timeout, with request and response given", ASYNC, "timeout?given", unavailable()),
        row("a timeout after output", ASYNC, "timeout-after-output", unavailable()),
        row("a timeout after an error status", ASYNC, "timeout-after-status", gatewayTimeout()),
        row("a timeout after the commit", CUT, "timeout-after-commit", brokenOff()),
        row(
            "a timeout after the commit, with a length",
            CUT,
            "timeout-after-commit-length",
            brokenOff()),
        row("a thread that dies", ASYNC, "timeout-of-lost-thread", unavailable()));
  }

  private static Stream<Situation> failures() {
    return Stream.of(
        row("a task throws", ASYNC, "task-throws", serverError()),
        row(
            "a task throws, with request and response given",
            ASYNC,
            "task-throws?given",
            serverError()),
        row("a task throws after a while", ASYNC, "task-throws-later", serverError()),
        row("a task throws an error", ASYNC, "task-throws-error", serverError()),
        row("a task throws after the commit", CUT, "task-throws-after-commit", brokenOff()),
        row("the service method throws", ASYNC, "service-throws", serverError()),
        row(
            "the service method throws, request and response given",
            ASYNC,
            "service-throws?given",
            serverError()),
        row(
            "the service method throws after the commit",
            CUT,
            "service-throws-after-commit",
            brokenOff()),
        row("sendError in a task", ASYNC, "send-error", conflict()),
        row(
            "sendError in a task, request and response given",
            ASYNC,
            "send-error?given",
            conflict()),
        row("sendError in a thread of the application", ASYNC, "send-error-in-thread", conflict()),
        row("sendError in the service method", ASYNC, "send-error-in-service", conflict()),
        row("sendError, and complete forgotten", ASYNC, "send-error-and-wait", conflict()),
        row("an empty status in a thread", ASYNC, "empty-status", error(410, Bodies.GONE)));
  }

  private static Stream<Situation> dispatches() {
    return Stream.of(
        row("a dispatch that throws", ASYNC, "dispatch-to-exception", serverError()),
        row(
            "a dispatch that throws, request and response given",
            ASYNC,
            "dispatch-to-exception?given",
            serverError()),
        row(
            "a dispatch from a thread that throws",
            ASYNC,
            "dispatch-to-exception-later",
            serverError()),
        row(
            "a dispatch that sends an error",
            ASYNC,
            "dispatch-to-send-error",
            error(409, Bodies.CONFLICT)),
        row("a dispatch to nowhere", ASYNC, "dispatch-to-nowhere", error(404, Bodies.NOT_FOUND)),
        row("a dispatch that times out", ASYNC, "dispatch-to-timeout", unavailable()),
        row("a dispatch that throws after the commit", CUT, "dispatch-to-commit", brokenOff()));
  }

  /** The application has gone below all wrappers to start the work. */
  private static Stream<Situation> unwrapped() {
    return Stream.of(
        row("a timeout, request unwrapped", ASYNC, "timeout?unwrapped", unavailable()),
        row(
            "a timeout after output, request unwrapped",
            ASYNC,
            "timeout-after-output?unwrapped",
            unavailable()),
        row(
            "a timeout after the commit, request unwrapped",
            CUT,
            "timeout-after-commit?unwrapped",
            brokenOff()),
        row(
            "a dispatch that times out, request unwrapped there",
            ASYNC,
            "dispatch-to-unwrapped-timeout",
            unavailable()),
        row(
            "the service method throws, request unwrapped",
            ASYNC,
            "service-throws?unwrapped",
            serverError()),
        row("a good answer, request unwrapped", ASYNC, "good?unwrapped", own(200, GOOD)),
        row(
            "a good answer in pieces, request unwrapped",
            ASYNC,
            "good-flushed?unwrapped",
            own(200, "the beginning, " + GOOD)),
        row(
            "a dispatch to a good answer, request unwrapped",
            ASYNC,
            "dispatch-to-good?unwrapped",
            own(200, "good")),
        row(
            "a dispatch that throws, request unwrapped",
            ASYNC,
            "dispatch-to-exception?unwrapped",
            serverError()));
  }

  private static Stream<Situation> good() {
    return Stream.of(
        row("a good answer", ASYNC, "good", own(200, GOOD)),
        row("a good answer, request and response given", ASYNC, "good?given", own(200, GOOD)),
        row("a good answer in pieces", ASYNC, "good-flushed", own(200, "the beginning, " + GOOD)),
        row("a dispatch to a good answer", ASYNC, "dispatch-to-good", own(200, "good")),
        row("204 in a thread", ASYNC, "no-content", own(204, "")),
        row("an error of its own", ASYNC, "own-error", own(409, GOOD)));
  }

  private static Expectation unavailable() {
    return error(503, Bodies.UNAVAILABLE);
  }

  private static Expectation gatewayTimeout() {
    return error(504, Bodies.of(504, "Gateway Timeout"));
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT).thrownOnce();
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return Situation.of(
        "async", name, clause, Request.get("/conformance/async/" + path), expectation);
  }
}
