package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/**
 * Timeouts and errors with an {@code AsyncListener} of the application, which may respond itself.
 */
public final class AsyncListenerSituations {

  private static final String ORDER =
      "Servlet 6.0, 9.7: notified in the order in which they were added";
  private static final String ERROR = "Servlet 6.0, 2.3.3.3: onError of each listener";
  private static final String SETS_200 = "sets the status 200 before it calls a listener";
  private static final String WRITTEN = "written by the listener";

  private AsyncListenerSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(wrapped(), unwrapped(), told(), responding()).flatMap(s -> s).toList();
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
        unwrapped("a listener that responds", "responds", appResponse(504, WRITTEN))
            .except(SETS_200, appResponse(200, WRITTEN), TestedContainer.GLASSFISH),
        unwrapped(
                "a listener that responds without complete",
                "does-not-complete",
                appResponse(504, WRITTEN))
            .except(SETS_200, appResponse(200, WRITTEN), TestedContainer.GLASSFISH),
        unwrapped("a listener that completes", "completes", appResponse(200, "")),
        unwrapped("a listener that completes an empty status", "sets-status", appResponse(410, ""))
            .except(SETS_200, appResponse(200, ""), TestedContainer.GLASSFISH),
        unwrapped("a listener that dispatches", "dispatches", appResponse(200, "good")),
        unwrapped(
            "a listener that dispatches to an exception", "dispatches-to-exception", serverError()),
        unwrapped("a listener that throws", "throws", unavailable()),
        unwrapped("a listener that does nothing", "nothing", notified()));
  }

  /** The container does not see the exception, as the filter responds to it. */
  private static Stream<Situation> told() {
    return Stream.of(
        onError("a listener, and the service method throws", "service-throws", "nothing", failed()),
        onError("a listener that throws in onError", "service-throws", "throws", failed()),
        onError("a listener, and a task throws", "task-throws", "nothing", failed()),
        onError(
            "a listener, and a dispatch throws",
            "dispatch-throws",
            "nothing",
            serverError().received("ran", "ran", "onError true", "onComplete")));
  }

  private static Stream<Situation> responding() {
    return Stream.of(
        onError(
            "a listener that responds when the service method throws",
            "service-throws",
            "responds-to-error",
            settled(409, WRITTEN)),
        onError(
            "a listener that responds when a task throws",
            "task-throws",
            "responds-to-error",
            settled(409, WRITTEN)),
        onError(
                "a listener that responds when a dispatch throws",
                "dispatch-throws",
                "responds-to-error",
                settled(409, WRITTEN))
            .except(
                "refuses getResponse of work that was dispatched",
                serverError(),
                TestedContainer.TOMCAT_10,
                TestedContainer.TOMCAT_11),
        onError(
                "a listener that dispatches when the service method throws",
                "service-throws",
                "dispatches-on-error",
                settled(200, "good"))
            .except(
                "sets the status 500 when a servlet throws",
                settled(500, "good"),
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO),
        onError(
            "a listener that completes when the service method throws after the commit",
            "service-throws-after-commit",
            "responds-to-error",
            aborted()));
  }

  /** A listener has responded to the exception, which the log has. */
  private static ExpectedOutcome settled(int status, String body) {
    return ExpectedOutcome.of(
            ExpectedResponses.status(status), ExpectedResponses.ending(Ending.COMPLETE))
        .containing(body)
        .loggedAtLeastOnce();
  }

  private static ExpectedOutcome failed() {
    return serverError().received("ran", "onError true", "onComplete");
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

  private static Situation onError(
      String name, String path, String action, ExpectedOutcome expectation) {
    RawRequest request =
        RawRequest.get("/conformance/async/listener-and-" + path).with("X-Listener", action);
    return Situation.of("async", name, ERROR, request, expectation);
  }

  private static Situation unwrapped(String name, String action, ExpectedOutcome expectation) {
    RawRequest request =
        RawRequest.get("/conformance/async/listener?unwrapped").with("X-Listener", action);
    return Situation.of("async", name + ", request unwrapped", ORDER, request, expectation);
  }
}
