package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Which headers of the application go with the body that it did not send, and which stay. */
final class Header {

  private static final String BODY = "RFC 9110, 8: about the representation";
  private static final String EXCHANGE = "Errata design, 3: what it set about the exchange stays";
  private static final String VARY = "RFC 9110, 12.5.5";
  private static final String ID = "Errata design, 3: the request id";
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private Header() {}

  static List<Situation> rows() {
    return Stream.of(gone(), kept(), ids()).flatMap(s -> s).toList();
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
        row("a new session", EXCHANGE, "session", serverError().and(Cookies.areSession())),
        row("CORS", "Fetch, 3.2", "cors", cors(serverError())),
        row("CORS, and sendError", "Fetch, 3.2", "cors?status=409", cors(conflict())),
        row("security", EXCHANGE, "security", security()),
        row("tracing and links", EXCHANGE, "tracing", tracing()),
        row(
            "Vary",
            VARY,
            "vary",
            serverError().with("Vary", "Origin", "Accept-Encoding", "Accept")),
        row("Vary with Accept", VARY, "vary-accept", vary("Origin, ACCEPT")),
        row("Vary: *", VARY, "vary-any", vary("*")),
        row("Retry-After", "RFC 9110, 10.2.3", "retry-after?status=503", retryAfter()),
        row("Allow of a 405", "RFC 9110, 15.5.6", "allow?status=405", allow()),
        row("Content-Range of a 416", "RFC 9110, 15.5.17", "content-range?status=416", range()),
        row(
            "Content-Range of a 409",
            BODY,
            "content-range?status=409",
            conflict().without("Content-Range")),
        row(
            "several challenges of a 401",
            "RFC 9110, 11.6.1",
            "challenges?status=401",
            challenges()));
  }

  private static Stream<Situation> ids() {
    Request request = get("none");
    return Stream.of(
        ids("a trace id", request.with("traceparent", TRACE), "0af7651916cd43dd8448eb211c80319c"),
        ids(
            "a broken traceparent",
            request.with("traceparent", "00-x-y-01").with("X-Request-Id", "a:b"),
            "a:b"),
        ids(
            "an id that is not well-formed",
            request.with("X-Request-Id", "a b<c>"),
            "[a-z0-9]{4}(-[a-z0-9]{4}){3}"),
        ids(
            "an id of 200 characters",
            request.with("X-Request-Id", "x".repeat(200)),
            "[a-z0-9]{4}(-[a-z0-9]{4}){3}"),
        ids("an empty id", request.with("X-Request-Id", ""), "[a-z0-9]{4}(-[a-z0-9]{4}){3}"),
        ids("two ids", request.with("X-Request-Id", "one").with("X-Request-Id", "two"), "one"));
  }

  private static Situation ids(String name, Request request, String id) {
    return Situation.of(
        "headers",
        name,
        ID,
        request,
        Expectation.that(
            Expect.status(500),
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().field("X-Request-Id"))
                    .describedAs("X-Request-Id")
                    .matches(id)));
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

  private static Expectation vary(String line) {
    return Expectation.that(Expect.status(500)).with("Vary", line);
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
