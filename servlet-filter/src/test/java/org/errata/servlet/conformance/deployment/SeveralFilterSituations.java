package org.errata.servlet.conformance.deployment;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/**
 * An application whose settings differ from those of the first one, with one {@code
 * ErrorHandlingFilter} mapped twice and another one, with other settings, below it.
 */
public final class SeveralFilterSituations {

  private static final String SETTINGS = "Errata, no harm: settings do not disturb each other";

  private SeveralFilterSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row(
            "problem details by default",
            get("uncaught/unchecked"),
            problem(500, "Internal Server Error").loggedOnce()),
        row(
            "err JSON by Accept",
            get("uncaught/unchecked").with("Accept", "application/json"),
            serverError()),
        row(
            "an empty status with emptyErrors=leave",
            get("send-error/status?status=404"),
            appResponse(404, "")),
        row(
            "mapped twice",
            get("twice/unchecked"),
            problem(500, "Internal Server Error").loggedOnce()),
        row(
            "mapped twice, and an empty status",
            get("send-error/plain?status=409"),
            errorInProblemJson(409, "Conflict")),
        row(
            "mapped twice, and a timeout",
            get("twice/async/timeout"),
            problem(503, "Service Unavailable")),
        row("mapped twice, a successful response", get("good"), appResponse(200, "good")),
        row("two nested, an exception", get("nested/failing/unchecked"), serverError()),
        row("two nested, sendError", get("nested/send-error/plain?status=409"), conflict()),
        row("two nested, an empty status", get("nested/send-error/status?status=409"), conflict()),
        row("two nested, a successful response", get("nested/good"), appResponse(200, "good")),
        row(
            "two nested, and a timeout",
            get("nested/async/timeout"),
            error(503, ErrBodies.UNAVAILABLE)),
        row("two nested, after the commit", get("nested/output/flushed"), incomplete()));
  }

  private static ExpectedOutcome problem(int status, String title) {
    return errorInProblemJson(status, title).and(ExpectedLog.hasLineFor(status));
  }

  private static ExpectedOutcome errorInProblemJson(int status, String title) {
    return ExpectedResponses.errorOfType(status, "application/problem+json")
        .containing("\"title\":\"" + title + "\",\"status\":" + status);
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT);
  }

  /** Each of the two filters may log it. */
  private static ExpectedOutcome incomplete() {
    return ExpectedOutcome.of(
        ExpectedResponses.ending(Ending.INCOMPLETE), ExpectedLog.hasSomeLine());
  }

  private static RawRequest get(String path) {
    return RawRequest.get("/conformance-harm/" + path);
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("no harm", name, SETTINGS, request, expectation);
  }
}
