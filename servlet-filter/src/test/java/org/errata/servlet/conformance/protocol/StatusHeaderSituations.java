package org.errata.servlet.conformance.protocol;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Header fields that belong to one status code. */
public final class StatusHeaderSituations {

  private static final String BODY = "RFC 9110, 8: about the representation";

  private StatusHeaderSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("Retry-After", "RFC 9110, 10.2.3", "retry-after?status=503", retryAfter()),
        row("Allow of a 405", "RFC 9110, 15.5.6", "allow?status=405", allow()),
        row("Content-Range of a 416", "RFC 9110, 15.5.17", "content-range?status=416", range()),
        row(
            "Content-Range of a 409",
            BODY,
            "content-range?status=409",
            conflict().without("Content-Range")),
        row("validators of a 304", "RFC 9110, 15.4.5", "validators?status=304", notModified()),
        row(
            "a 401 without a challenge",
            "RFC 9110, 11.6.1: the application knows its scheme",
            "none?status=401",
            noChallenge()),
        row(
            "several challenges of a 401",
            "RFC 9110, 11.6.1",
            "challenges?status=401",
            challenges()));
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT);
  }

  private static ExpectedOutcome retryAfter() {
    return error(503, ErrBodies.UNAVAILABLE).with("Retry-After", "7");
  }

  private static ExpectedOutcome allow() {
    return error(405, ErrBodies.NOT_ALLOWED).with("Allow", "GET, PUT");
  }

  private static ExpectedOutcome range() {
    return error(416, ErrBodies.of(416, "Range Not Satisfiable"))
        .with("Content-Range", "bytes */1234");
  }

  private static ExpectedOutcome notModified() {
    return appResponse(304, "").with("ETag", "\"1\"").with("Cache-Control", "max-age=60");
  }

  private static ExpectedOutcome noChallenge() {
    return error(401, ErrBodies.UNAUTHORIZED).without("WWW-Authenticate");
  }

  private static ExpectedOutcome challenges() {
    return error(401, ErrBodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Bearer realm=\"a\"", "Digest realm=\"b\", nonce=\"c\"");
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/headers/" + path);
    return Situation.of("headers", name, clause, request, expectation);
  }
}
