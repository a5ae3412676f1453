package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Error statuses that the application sets without a body. */
public final class EmptyStatusSituations {

  private static final String FILLED = "RFC 9110, 15.5: SHOULD send a representation";
  private static final String COMMITTED = "Servlet 6.0, 5.1";

  private EmptyStatusSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("an empty 404", FILLED, "status", 404, error(404, ErrBodies.NOT_FOUND)),
        row("an empty 410 with headers", FILLED, "status-and-headers", 410, gone()),
        row("an empty 500", FILLED, "status", 500, error(500, ErrBodies.SERVER_ERROR)),
        row("an empty 503", FILLED, "status", 503, error(503, ErrBodies.UNAVAILABLE)),
        row("an empty 401", FILLED, "status", 401, noChallenge()),
        row(
            "an empty 404 that is flushed",
            FILLED,
            "status-flushed",
            404,
            error(404, ErrBodies.NOT_FOUND)),
        row(
            "an empty 404 with a closed writer",
            FILLED,
            "status-and-writer",
            404,
            error(404, ErrBodies.NOT_FOUND)),
        row(
            "a body after the flush of an error status",
            COMMITTED,
            "status-flush-and-body",
            404,
            appResponse(404, "own")),
        row("an empty 200", COMMITTED, "status", 200, appResponse(200, "")));
  }

  private static ExpectedOutcome gone() {
    return error(410, ErrBodies.GONE).with("X-App", "kept");
  }

  private static ExpectedOutcome noChallenge() {
    return error(401, ErrBodies.UNAUTHORIZED).without("WWW-Authenticate");
  }

  private static Situation row(
      String name, String clause, String path, int status, ExpectedOutcome expectation) {
    return Situation.of(
        "sendError",
        name,
        clause,
        RawRequest.get("/conformance/send-error/" + path + "?status=" + status),
        expectation);
  }
}
