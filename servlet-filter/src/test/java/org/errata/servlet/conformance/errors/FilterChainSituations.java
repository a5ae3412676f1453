package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Errors of filters of the application, after and before the {@code ErrorHandlingFilter}. */
public final class FilterChainSituations {

  private static final String CHAIN = "Servlet 6.0, 6.2";
  private static final String PAGES = "Servlet 6.0, 10.9.2";

  private FilterChainSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(inner(), outer()).toList();
  }

  private static Stream<Situation> inner() {
    return Stream.of(
        inner("a filter that throws", "throws", serverError().received()),
        inner("a filter that throws an Error", "throws-error", serverError().received())
            .except(
                "logs an Error itself when it leaves any filter",
                failed().received(),
                TestedContainer.OPEN_LIBERTY),
        inner("a filter that calls sendError", "sends-error", conflict().received()),
        inner("a filter that sets a status", "sets-status", error(410, ErrBodies.GONE)),
        inner(
            "a filter that throws after a successful response",
            "throws-after",
            serverError().received("ran")),
        inner(
            "a filter that calls sendError after a successful response",
            "sends-error-after",
            conflict()),
        row(
            "a filter that changes the response after sendError",
            CHAIN,
            "inner/send-error/plain?status=409",
            "changes-after",
            error(409, ErrBodies.CONFLICT)
                .without("X-Late")
                .received("ran", "409, committed: true")),
        row(
            "a filter that sends an exception",
            CHAIN,
            "inner/good",
            "sends-exception",
            serverError().received()),
        inner("a filter that wraps the response", "wraps", appResponse(200, "good")));
  }

  private static Stream<Situation> outer() {
    return Stream.of(
        outer("an outer filter that throws", "throws", failed()),
        outer("an outer filter that calls sendError", "sends-error", conflict()),
        outer("an outer filter that sends an exception", "sends-exception", serverError()),
        outer("an outer filter that throws after a successful response", "throws-after", failed()));
  }

  /** Containers log an exception themselves when it leaves the outermost filter. */
  private static ExpectedOutcome failed() {
    return error(500, ErrBodies.SERVER_ERROR).loggedAtLeastOnce();
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT).loggedOnce();
  }

  private static Situation inner(String name, String action, ExpectedOutcome expectation) {
    return row(name, CHAIN, "inner/good", action, expectation);
  }

  private static Situation outer(String name, String action, ExpectedOutcome expectation) {
    return row(name, PAGES, "outer/good", action, expectation);
  }

  private static Situation row(
      String name, String clause, String path, String action, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/" + path).with("X-Filter", action);
    return Situation.of("dispatching", name, clause, request, expectation);
  }
}
