package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.brokenOff;
import static org.errata.servlet.conformance.Expect.error;

import java.util.List;
import org.errata.servlet.wire.Request;

/** Entries that the application names by their ids. */
final class Raising {

  private static final String RAISED = "Errata design, 2: found by id";
  private static final String CLOSED = "Servlet 6.0, HttpServletResponse.sendError";
  private static final String LEAK = "Errata design, 3: nothing of the inside leaks";
  private static final String BOTH =
      "{\"err\":[{\"msg\":\"Profile ID not found.\"},"
          + "{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";
  private static final String FORBIDDEN_AND_PROFILE =
      "{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"},{\"msg\":\"Profile ID not found.\"}]}";
  private static final String UNKNOWN =
      "catalogue 'afc-general' has no entry 'profile-id-not-fond'; did you mean"
          + " profile-id-not-found?";

  private Raising() {}

  static List<Situation> rows() {
    return List.of(
        row("an exception", RAISED, "exception", error(400, Bodies.PROFILE)),
        row("an exception with a cause", LEAK, "cause", error(400, Bodies.PROFILE).thrownOnce()),
        row("an exception, wrapped", RAISED, "wrapped", error(400, Bodies.PROFILE)),
        row("the name of a status", RAISED, "status", error(409, Bodies.CONFLICT)),
        row("several at once", RAISED, "several", error(400, BOTH)),
        row(
            "an exception with a header",
            RAISED,
            "header",
            error(403, Bodies.FORBIDDEN).with("Retry-After", "30")),
        row("an id that nobody knows", LEAK, "unknown", unknown("unknown")),
        row("no exception", CLOSED, "sent", error(400, Bodies.PROFILE)),
        row(
            "no exception, several",
            CLOSED,
            "sent-several",
            error(403, FORBIDDEN_AND_PROFILE).with("Retry-After", "30")),
        row("no exception, an id that nobody knows", LEAK, "sent-unknown", unknown("sent-unknown")),
        row("no exception, after the commit", CLOSED, "sent-late", brokenOff()));
  }

  private static Expectation unknown(String path) {
    return error(500, Bodies.SERVER_ERROR)
        .and(
            Log.tells(
                "SEVERE",
                "500 internal-server-error: GET /conformance/raises/"
                    + path
                    + ": java.lang.IllegalArgumentException: "
                    + UNKNOWN));
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return Situation.of(
        "raising", name, clause, Request.get("/conformance/raises/" + path), expectation);
  }
}
