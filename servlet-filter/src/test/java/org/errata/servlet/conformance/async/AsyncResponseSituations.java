package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;

import java.util.List;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Responses that the application completes asynchronously; they must not change. */
public final class AsyncResponseSituations {

  private static final String ASYNC = "Servlet 6.0, 2.3.3.3";
  private static final String LATE = "a late response";

  private AsyncResponseSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("a successful response", "good", 200, LATE),
        row("a successful response, startAsync(request, response)", "good?given", 200, LATE),
        row("a successful response in parts", "good-flushed", 200, "the beginning, " + LATE),
        row("a dispatch to a successful response", "dispatch-to-good", 200, "good"),
        row("204 in a thread", "no-content", 204, ""),
        row("an error response of the application", "own-error", 409, LATE));
  }

  private static Situation row(String name, String path, int status, String body) {
    RawRequest request = RawRequest.get("/conformance/async/" + path);
    return Situation.of("async", name, ASYNC, request, appResponse(status, body));
  }
}
