package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** {@code AsyncContext.dispatch} to resources that fail. */
public final class AsyncDispatchSituations {

  private static final String ASYNC = "Servlet 6.0, 2.3.3.3";
  private static final String INCOMPLETE = "RFC 9112, 8";

  private AsyncDispatchSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("a dispatch that throws", ASYNC, "exception", serverError()),
        row(
            "a dispatch that throws, startAsync(request, response)",
            ASYNC,
            "exception?given",
            serverError()),
        row("a dispatch from a thread that throws", ASYNC, "exception-later", serverError()),
        row("a dispatch that calls sendError", ASYNC, "send-error", error(409, ErrBodies.CONFLICT)),
        row(
            "a dispatch that calls sendError, and then throws what says more",
            ASYNC,
            "problem",
            error(400, ErrBodies.PROFILE)),
        row(
            "a dispatch to an unknown path",
            ASYNC,
            "unknown-path",
            error(404, ErrBodies.NOT_FOUND)),
        row("a dispatch that times out", ASYNC, "timeout", error(503, ErrBodies.UNAVAILABLE)),
        row("a dispatch that throws after the commit", INCOMPLETE, "commit", aborted()));
  }

  private static Situation row(
      String name, String clause, String target, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/async/dispatch-to-" + target);
    return Situation.of("async", name, clause, request, expectation);
  }
}
