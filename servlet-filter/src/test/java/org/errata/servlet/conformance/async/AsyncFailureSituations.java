package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Asynchronous processing that times out, throws, or calls {@code sendError}. */
public final class AsyncFailureSituations {

  private static final String ASYNC = "Servlet 6.0, 2.3.3.3";
  private static final String INCOMPLETE = "RFC 9112, 8";

  private AsyncFailureSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(timeouts(), exceptions(), sendErrors()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> timeouts() {
    return Stream.of(
        row("a timeout", "timeout", unavailable().received("ran", "waits")),
        row("a timeout, startAsync(request, response)", "timeout?given", unavailable()),
        row("a timeout after output", "timeout-after-output", unavailable()),
        row(
            "a timeout after an error status",
            "timeout-after-status",
            error(504, ErrBodies.of(504, "Gateway Timeout"))),
        committed("a timeout after the commit", "timeout-after-commit"),
        committed("a timeout after the commit, with Content-Length", "timeout-after-commit-length"),
        row("a thread that ends without complete", "timeout-of-lost-thread", unavailable()));
  }

  private static Stream<Situation> exceptions() {
    return Stream.of(
        row("a task throws", "task-throws", serverError()),
        row("a task throws, startAsync(request, response)", "task-throws?given", serverError()),
        row("a task throws after a pause", "task-throws-later", serverError()),
        row("a task throws an Error", "task-throws-error", serverError()),
        committed("a task throws after the commit", "task-throws-after-commit"),
        row("the service method throws", "service-throws", serverError()),
        row(
            "the service method throws, startAsync(request, response)",
            "service-throws?given",
            serverError()),
        committed("the service method throws after the commit", "service-throws-after-commit"));
  }

  private static Stream<Situation> sendErrors() {
    return Stream.of(
        row("sendError in a task", "send-error", conflict()),
        row("sendError in a task, startAsync(request, response)", "send-error?given", conflict()),
        row("sendError in a thread of the application", "send-error-in-thread", conflict()),
        row("an exception sent in a task", "send-exception", serverError()),
        row(
            "an exception sent in a task, startAsync(request, response)",
            "send-exception?given",
            serverError()),
        row(
            "an exception sent in a thread of the application",
            "send-exception-in-thread",
            serverError()),
        row("sendError in the service method", "send-error-in-service", conflict()),
        row("sendError without complete", "send-error-and-wait", conflict()),
        row("an empty status in a thread", "empty-status", error(410, ErrBodies.GONE)));
  }

  private static ExpectedOutcome unavailable() {
    return error(503, ErrBodies.UNAVAILABLE);
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT).loggedOnce();
  }

  private static Situation committed(String name, String path) {
    return row(name, INCOMPLETE, path, aborted());
  }

  private static Situation row(String name, String path, ExpectedOutcome expectation) {
    return row(name, ASYNC, path, expectation);
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/async/" + path);
    return Situation.of("async", name, clause, request, expectation);
  }
}
