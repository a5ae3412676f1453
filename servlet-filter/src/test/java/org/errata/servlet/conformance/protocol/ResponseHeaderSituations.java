package org.errata.servlet.conformance.protocol;

import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.errorWithCookie;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedCookies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Header fields of the application that an error response removes, and those that it keeps. */
public final class ResponseHeaderSituations {

  private static final String BODY = "RFC 9110, 8: about the representation";
  private static final String FIELD = "RFC 9110, 5.1 and 5.5";
  private static final String EXCHANGE = "Errata design, 3: what it set about the exchange stays";
  private static final String VARY = "RFC 9110, 12.5.5";
  private static final String POLICY = "Content Security Policy 3, 3.1";

  private static final String SENDS_MORE =
      "adds fields that forbid to store a cookie to those of the response";
  private static final ExpectedOutcome.Check BOTH_KINDS =
      ExpectedCookies.are("first=1", "second=2; Path=/", "third=3");

  private ResponseHeaderSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(removed(), kept(), pages()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> removed() {
    return Stream.of(
        row(
            "every field of a body, and an exception",
            BODY,
            "body",
            withoutBodyFields(serverError())),
        row(
            "every field of a body, and sendError",
            BODY,
            "body?status=404",
            withoutBodyFields(error(404, ErrBodies.NOT_FOUND))),
        row("Content-Type and Content-Length", BODY, "typed", serverError()),
        row("a name that no response can have", FIELD, "impossible-name", impossible()),
        row("an empty name, that no response can have", FIELD, "impossible-empty", impossible()),
        row("a value that no response can have", FIELD, "impossible-value", impossible())
            .except(
                "replaces a line break in a value by spaces",
                error(500, ErrBodies.SERVER_ERROR)
                    .with("X-Own", "1  X-Forged: 1")
                    .without("X-Forged"),
                TestedContainer.GLASSFISH),
        row(
                "a name that no response can have, and sendError",
                FIELD,
                "impossible-name?status=409",
                conflict().without("bad header"))
            .except(
                "throws where the application sets such a name",
                error(500, ErrBodies.SERVER_ERROR),
                TestedContainer.OPEN_LIBERTY));
  }

  private static Stream<Situation> kept() {
    return Stream.of(
        row("cookies of both kinds", EXCHANGE, "cookies", serverError().and(BOTH_KINDS))
            .except(SENDS_MORE, errorWithCookie(500).and(BOTH_KINDS), TestedContainer.OPEN_LIBERTY),
        row(
                "cookies of both kinds, and sendError",
                EXCHANGE,
                "cookies?status=409",
                conflict().and(BOTH_KINDS))
            .except(SENDS_MORE, errorWithCookie(409).and(BOTH_KINDS), TestedContainer.OPEN_LIBERTY),
        row("one cookie", EXCHANGE, "cookie", serverError().and(ExpectedCookies.are("only=1")))
            .except(
                SENDS_MORE,
                errorWithCookie(500).and(ExpectedCookies.are("only=1")),
                TestedContainer.OPEN_LIBERTY),
        row("a new session", EXCHANGE, "session", serverError().and(ExpectedCookies.isSession()))
            .except(
                SENDS_MORE,
                errorWithCookie(500).and(ExpectedCookies.isSession()),
                TestedContainer.OPEN_LIBERTY),
        row("CORS fields", "Fetch, 3.2", "cors", cors(serverError())),
        row("CORS fields, and sendError", "Fetch, 3.2", "cors?status=409", cors(conflict())),
        row("security fields", EXCHANGE, "security", security()),
        row("tracing fields and Link", EXCHANGE, "tracing", tracing()),
        row(
            "Vary",
            VARY,
            "vary",
            serverError().with("Vary", "Origin", "Accept-Encoding", "Accept", "Accept-Language")),
        row("Vary with Accept", VARY, "vary-accept", vary("Origin, ACCEPT", "Accept-Language")),
        row("Vary: *", VARY, "vary-any", vary("*")));
  }

  private static Stream<Situation> pages() {
    return Stream.of(
        Situation.of(
            "headers",
            "an HTML page with its own policy",
            POLICY,
            RawRequest.get("/conformance/uncaught/unchecked").with("Accept", "text/html"),
            ExpectedResponses.errorOfType(500, "text/html;charset=utf-8")
                .and(
                    (outcome, softly) ->
                        softly
                            .assertThat(outcome.response().field("Content-Security-Policy"))
                            .startsWith("default-src 'none';"))),
        Situation.of(
            "headers",
            "a policy of the application replaces the one of the page",
            POLICY,
            get("security").with("Accept", "text/html"),
            ExpectedResponses.errorOfType(500, "text/html;charset=utf-8")
                .with("Content-Security-Policy", "default-src 'self'")));
  }

  private static ExpectedOutcome withoutBodyFields(ExpectedOutcome expectation) {
    return expectation.without("Content-Range", "Content-Location");
  }

  /** A container may refuse the field where it is set, or leave it out. */
  private static ExpectedOutcome impossible() {
    return error(500, ErrBodies.SERVER_ERROR).without("bad header", "X-Own", "X-Forged");
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT);
  }

  private static ExpectedOutcome cors(ExpectedOutcome expectation) {
    return expectation
        .with("Access-Control-Allow-Origin", "https://example.com")
        .with("Access-Control-Allow-Credentials", "true")
        .with("Access-Control-Expose-Headers", "X-Trace");
  }

  private static ExpectedOutcome security() {
    return serverError()
        .with("Strict-Transport-Security", "max-age=60")
        .with("Content-Security-Policy", "default-src 'self'")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Frame-Options", "DENY");
  }

  private static ExpectedOutcome tracing() {
    return serverError()
        .with("traceresponse", "00-1-2-01")
        .with("Server-Timing", "db;dur=53", "app;dur=47")
        .with("Link", "</help>; rel=help");
  }

  private static ExpectedOutcome vary(String... lines) {
    return ExpectedOutcome.of(ExpectedResponses.status(500)).with("Vary", lines);
  }

  private static RawRequest get(String path) {
    return RawRequest.get("/conformance/headers/" + path);
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of("headers", name, clause, get(path), expectation);
  }
}
