package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Timeouts with an {@code AsyncListener} of the application, which may respond itself. */
public final class AsyncListenerSituations {

  private static final String ORDER =
      "Servlet 6.0, 9.7: notified in the order in which they were added";
  private static final String WRITTEN = "written by the listener";

  private AsyncListenerSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(wrapped(), unwrapped()).toList();
  }

  private static Stream<Situation> wrapped() {
    return Stream.of(
        row("a listener that responds", "responds", appResponse(504, WRITTEN)),
        row(
            "a listener that responds without complete",
            "does-not-complete",
            appResponse(504, WRITTEN)),
        row(
            "a listener that calls sendError",
            "sends-error",
            error(409, ErrBodies.CONFLICT).loggedOnce()),
        row("a listener that sets a status", "sets-status", error(410, ErrBodies.GONE)),
        row("a listener that completes", "completes", appResponse(200, "")),
        row("a listener that dispatches", "dispatches", appResponse(200, "good")),
        row("a listener that dispatches to an exception", "dispatches-to-exception", serverError()),
        row("a listener that throws", "throws", unavailable()),
        row("a listener that does nothing", "nothing", notified()));
  }

  /** The request is unwrapped before {@code startAsync}, see {@link UnwrappedAsyncSituations}. */
  private static Stream<Situation> unwrapped() {
    return Stream.of(
        unwrapped("a listener that responds", "responds", appResponse(504, WRITTEN)),
        unwrapped(
            "a listener that responds without complete",
            "does-not-complete",
            appResponse(504, WRITTEN)),
        unwrapped("a listener that completes", "completes", appResponse(200, "")),
        unwrapped("a listener that completes an empty status", "sets-status", appResponse(410, "")),
        unwrapped("a listener that dispatches", "dispatches", appResponse(200, "good")),
        unwrapped(
            "a listener that dispatches to an exception", "dispatches-to-exception", serverError()),
        unwrapped("a listener that throws", "throws", unavailable()),
        unwrapped("a listener that does nothing", "nothing", notified()));
  }

  private static ExpectedOutcome unavailable() {
    return error(503, ErrBodies.UNAVAILABLE);
  }

  private static ExpectedOutcome notified() {
    return unavailable().received("ran", "onTimeout", "onComplete");
  }

  private static Situation row(String name, String action, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/async/listener").with("X-Listener", action);
    return Situation.of("async", name, ORDER, request, expectation);
  }

  private static Situation unwrapped(String name, String action, ExpectedOutcome expectation) {
    RawRequest request =
        RawRequest.get("/conformance/async/listener?unwrapped").with("X-Listener", action);
    return Situation.of("async", name + ", request unwrapped", ORDER, request, expectation);
  }
}
