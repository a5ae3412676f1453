package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/**
 * The application calls {@code startAsync} on the request of the container, below all wrappers, as
 * some frameworks do.
 */
public final class UnwrappedAsyncSituations {

  private static final String ASYNC = "Servlet 6.0, 2.3.3.3";
  private static final String INCOMPLETE = "RFC 9112, 8";

  private UnwrappedAsyncSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("a timeout, request unwrapped", ASYNC, "timeout?unwrapped", unavailable()),
        row(
            "a timeout after output, request unwrapped",
            ASYNC,
            "timeout-after-output?unwrapped",
            unavailable()),
        row(
            "a timeout after the commit, request unwrapped",
            INCOMPLETE,
            "timeout-after-commit?unwrapped",
            aborted()),
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
        row(
            "a successful response, request unwrapped",
            ASYNC,
            "good?unwrapped",
            appResponse(200, "a late response")),
        row(
            "a successful response in parts, request unwrapped",
            ASYNC,
            "good-flushed?unwrapped",
            appResponse(200, "the beginning, a late response")),
        row(
            "a dispatch to a successful response, request unwrapped",
            ASYNC,
            "dispatch-to-good?unwrapped",
            appResponse(200, "good")),
        row(
            "a dispatch that throws, request unwrapped",
            ASYNC,
            "dispatch-to-exception?unwrapped",
            serverError()));
  }

  private static ExpectedOutcome unavailable() {
    return error(503, ErrBodies.UNAVAILABLE);
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/async/" + path);
    return Situation.of("async", name, clause, request, expectation);
  }
}
