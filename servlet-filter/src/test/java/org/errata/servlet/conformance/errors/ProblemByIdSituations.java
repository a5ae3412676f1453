package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.function.Function;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Outcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Problems that the application names by the id of their entry. */
public final class ProblemByIdSituations {

  private static final String BY_ID = "Errata design, 2: found by id";
  private static final String CLOSED = "Servlet 6.0, HttpServletResponse.sendError";
  private static final String LEAK = "Errata design, 3: nothing of the inside leaks";
  private static final String BOTH =
      "{\"err\":[{\"msg\":\"Profile ID not found.\"},"
          + "{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";
  private static final String FORBIDDEN_AND_PROFILE =
      "{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"},{\"msg\":\"Profile ID not found.\"}]}";
  private static final String FIELD = "RFC 9110, 5.1 and 5.5";
  private static final String UNKNOWN =
      "catalogue 'afc-general' has no entry 'profile-id-not-fond'; did you mean"
          + " profile-id-not-found?";

  private ProblemByIdSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("an exception", BY_ID, "exception", profile("exception", outcome -> "")),
        row(
            "an exception with a cause",
            LEAK,
            "cause",
            profile(
                "cause",
                outcome -> ": caused by java.lang.IllegalStateException: " + outcome.canary())),
        row("an exception, wrapped by another", BY_ID, "wrapped", profile("wrapped", o -> "")),
        row(
            "an exception, an error of the server",
            LEAK,
            "id?id=service-unavailable",
            error(503, ErrBodies.UNAVAILABLE)
                .and(ExpectedLog.hasText("org.errata.ErrataException: service-unavailable"))),
        row("the id of a status", BY_ID, "status", error(409, ErrBodies.CONFLICT)),
        row("several problems at once", BY_ID, "several", error(400, BOTH)),
        row(
            "an exception with a header",
            BY_ID,
            "header",
            error(403, ErrBodies.FORBIDDEN).with("Retry-After", "30")),
        row(
            "an exception with a header that no response can have",
            FIELD,
            "impossible-header",
            serverError()),
        row(
            "sent with a header that no response can have",
            FIELD,
            "impossible-value",
            serverError()),
        row("an unknown id", LEAK, "unknown", unknown("unknown")),
        row("sent without an exception", CLOSED, "sent", error(400, ErrBodies.PROFILE)),
        row(
            "sent without an exception, several",
            CLOSED,
            "sent-several",
            error(403, FORBIDDEN_AND_PROFILE).with("Retry-After", "30")),
        row(
            "sent without an exception, an unknown id",
            LEAK,
            "sent-unknown",
            unknown("sent-unknown")),
        row("an exception sent", CLOSED, "sent-exception", serverError().and(trace())),
        row("an Error sent", CLOSED, "sent-error", serverError()),
        row(
            "an exception sent that wraps another",
            BY_ID,
            "sent-wrapped",
            profile("sent-wrapped", o -> "")),
        row(
            "an exception sent, and then another thrown",
            BY_ID,
            "sent-and-thrown",
            error(400, "application/json", ErrBodies.PROFILE)
                .and(ExpectedLog.hasLines("SEVERE", "failed after its error was sent", "400 "))
                .loggedOnce()),
        row(
            "an exception sent after the commit",
            CLOSED,
            "sent-exception-late",
            aborted().loggedAtLeastOnce()),
        row("sent without an exception, after the commit", CLOSED, "sent-late", aborted()));
  }

  /** One line without a stack trace, as the application has meant to raise the error. */
  private static ExpectedOutcome profile(String path, Function<Outcome, String> said) {
    String line = "400 profile-id-not-found: GET /conformance/problem-by-id/" + path;
    return error(400, ErrBodies.PROFILE)
        .and(
            (outcome, softly) ->
                ExpectedLog.hasLine("INFO", line + said.apply(outcome)).verify(outcome, softly));
  }

  private static ExpectedOutcome.Check trace() {
    return (outcome, softly) ->
        ExpectedLog.hasText("java.lang.IllegalStateException: " + outcome.canary())
            .verify(outcome, softly);
  }

  private static ExpectedOutcome unknown(String path) {
    return error(500, ErrBodies.SERVER_ERROR)
        .and(
            ExpectedLog.hasLines(
                "SEVERE",
                "500 internal-server-error: GET /conformance/problem-by-id/"
                    + path
                    + ": java.lang.IllegalArgumentException: "
                    + UNKNOWN));
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of(
        "problems by id",
        name,
        clause,
        RawRequest.get("/conformance/problem-by-id/" + path),
        expectation);
  }
}
