package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import org.errata.servlet.wire.Request;

/** Error statuses without a body. */
final class EmptyStatus {

  private static final String FILLED = "RFC 9110, 15.5: SHOULD send a representation";
  private static final String COMMITTED = "Servlet 6.0, 5.1";

  private EmptyStatus() {}

  static List<Situation> rows() {
    return List.of(
        row("an empty 404", FILLED, "status", 404, error(404, Bodies.NOT_FOUND)),
        row("an empty 410 with headers", FILLED, "status-and-headers", 410, gone()),
        row("an empty 500", FILLED, "status", 500, error(500, Bodies.SERVER_ERROR)),
        row("an empty 503", FILLED, "status", 503, error(503, Bodies.UNAVAILABLE)),
        row("an empty 401", "RFC 9110, 15.5.2", "status", 401, challenge()),
        row("an empty 404 that is flushed", COMMITTED, "status-flushed", 404, own(404, "")),
        row("a closed writer", FILLED, "status-and-writer", 404, error(404, Bodies.NOT_FOUND)),
        row(
            "an error of its own after a flush",
            COMMITTED,
            "status-flush-and-body",
            404,
            own(404, "own")),
        row("an empty 200", COMMITTED, "status", 200, own(200, "")));
  }

  private static Expectation gone() {
    return error(410, Bodies.GONE).with("X-App", "kept");
  }

  private static Expectation challenge() {
    return error(401, Bodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"");
  }

  private static Situation row(
      String name, String clause, String path, int status, Expectation expectation) {
    return Situation.of(
        "sendError",
        name,
        clause,
        Request.get("/conformance/send-error/" + path + "?status=" + status),
        expectation);
  }
}
