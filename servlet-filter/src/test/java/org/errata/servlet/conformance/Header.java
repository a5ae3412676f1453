package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Which headers of the application go with the body that it did not send, and which stay. */
final class Header {

  private static final String BODY = "RFC 9110, 8: about the representation";
  private static final String EXCHANGE = "Errata design, 3: what it set about the exchange stays";
  private static final String VARY = "RFC 9110, 12.5.5";
  private static final String POLICY = "Content Security Policy 3, 3.1";

  private Header() {}

  static List<Situation> rows() {
    return Stream.of(gone(), kept(), fitting(), pages()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> gone() {
    return Stream.of(
        row("everything about a body, and an exception", BODY, "body", nothingLeft(serverError())),
        row(
            "everything about a body, and sendError",
            BODY,
            "body?status=404",
            nothingLeft(error(404, Bodies.NOT_FOUND))),
        row("type and length", BODY, "typed", serverError()));
  }

  private static Stream<Situation> kept() {
    return Stream.of(
        row(
            "cookies of both kinds",
            EXCHANGE,
            "cookies",
            serverError().and(Cookies.are("first=1", "second=2; Path=/", "third=3"))),
        row(
            "cookies of both kinds, and sendError",
            EXCHANGE,
            "cookies?status=409",
            conflict().and(Cookies.are("first=1", "second=2; Path=/", "third=3"))),
        row("a cookie alone", EXCHANGE, "cookie", serverError().and(Cookies.are("only=1"))),
        row("a new session", EXCHANGE, "session", serverError().and(Cookies.areSession())),
        row("CORS", "Fetch, 3.2", "cors", cors(serverError())),
        row("CORS, and sendError", "Fetch, 3.2", "cors?status=409", cors(conflict())),
        row("security", EXCHANGE, "security", security()),
        row("tracing and links", EXCHANGE, "tracing", tracing()),
        row(
            "Vary",
            VARY,
            "vary",
            serverError().with("Vary", "Origin", "Accept-Encoding", "Accept", "Accept-Language")),
        row("Vary with Accept", VARY, "vary-accept", vary("Origin, ACCEPT", "Accept-Language")),
        row("Vary: *", VARY, "vary-any", vary("*")));
  }

  /** Fields that belong to a status. */
  private static Stream<Situation> fitting() {
    return Stream.of(
        row("Retry-After", "RFC 9110, 10.2.3", "retry-after?status=503", retryAfter()),
        row("Allow of a 405", "RFC 9110, 15.5.6", "allow?status=405", allow()),
        row("Content-Range of a 416", "RFC 9110, 15.5.17", "content-range?status=416", range()),
        row(
            "Content-Range of a 409",
            BODY,
            "content-range?status=409",
            conflict().without("Content-Range")),
        row("validators of a 304", "RFC 9110, 15.4.5", "validators?status=304", notModified()),
        row("a 401 without a challenge", "RFC 9110, 15.5.2", "none?status=401", challenge()),
        row(
            "several challenges of a 401",
            "RFC 9110, 11.6.1",
            "challenges?status=401",
            challenges()));
  }

  private static Stream<Situation> pages() {
    return Stream.of(
        Situation.of(
            "headers",
            "a page brings a policy",
            POLICY,
            Request.get("/conformance/uncaught/unchecked").with("Accept", "text/html"),
            Expect.anError(500, "text/html;charset=utf-8")
                .and(
                    (outcome, softly) ->
                        softly
                            .assertThat(outcome.answer().field("Content-Security-Policy"))
                            .startsWith("default-src 'none';"))),
        Situation.of(
            "headers",
            "a policy of the application counts more than the page's",
            POLICY,
            get("security").with("Accept", "text/html"),
            Expect.anError(500, "text/html;charset=utf-8")
                .with("Content-Security-Policy", "default-src 'self'")));
  }

  private static Expectation nothingLeft(Expectation expectation) {
    return expectation.without("Content-Range", "Content-Location");
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT);
  }

  private static Expectation cors(Expectation expectation) {
    return expectation
        .with("Access-Control-Allow-Origin", "https://example.com")
        .with("Access-Control-Allow-Credentials", "true")
        .with("Access-Control-Expose-Headers", "X-Trace");
  }

  private static Expectation security() {
    return serverError()
        .with("Strict-Transport-Security", "max-age=60")
        .with("Content-Security-Policy", "default-src 'self'")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Frame-Options", "DENY");
  }

  private static Expectation tracing() {
    return serverError()
        .with("traceresponse", "00-1-2-01")
        .with("Server-Timing", "db;dur=53", "app;dur=47")
        .with("Link", "</help>; rel=help");
  }

  private static Expectation vary(String... lines) {
    return Expectation.that(Expect.status(500)).with("Vary", lines);
  }

  private static Expectation retryAfter() {
    return error(503, Bodies.UNAVAILABLE).with("Retry-After", "7");
  }

  private static Expectation allow() {
    return error(405, Bodies.NOT_ALLOWED).with("Allow", "GET, PUT");
  }

  private static Expectation range() {
    return error(416, Bodies.of(416, "Range Not Satisfiable"))
        .with("Content-Range", "bytes */1234");
  }

  private static Expectation notModified() {
    return own(304, "").with("ETag", "\"1\"").with("Cache-Control", "max-age=60");
  }

  private static Expectation challenge() {
    return error(401, Bodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"");
  }

  private static Expectation challenges() {
    return error(401, Bodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Bearer realm=\"a\"", "Digest realm=\"b\", nonce=\"c\"");
  }

  private static Request get(String path) {
    return Request.get("/conformance/headers/" + path);
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return Situation.of("headers", name, clause, get(path), expectation);
  }
}
