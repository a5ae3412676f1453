package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Request;

/** Bodies that are missing, do not end, or are left unread. */
final class BrokenBodies {

  private static final String RULE = "seed, -2000: empty or incomplete";
  private static final String CUT = "RFC 9112, 8: incomplete";
  private static final String FRAMING = "RFC 9112, 7.1";
  private static final String IN_STEP = "RFC 9112, 9.3: unread bodies";
  private static final String CLOSE = "RFC 9112, 9.6: closes are announced";
  private static final String CONTINUE = "RFC 9110, 10.1.1";
  private static final String LONG = "[\"" + "x".repeat(150_000);

  private static final String DEAD = "closes the connection, which takes no answer any more";

  private BrokenBodies() {}

  static List<Situation> rows() {
    return Stream.of(incomplete(), interrupted(), unread(), expected()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> incomplete() {
    return Stream.of(
        row("no body", RULE, api("stream"), refused()),
        row("length 0", RULE, api("stream").body(""), refused()),
        row("no chunks", RULE, api("stream").chunks(), refused()),
        row("white space", RULE, api("stream").body(" \t\r\n"), refused()),
        row("a brace missing", RULE, api("stream").body("{\"inv\":["), refused()),
        row("a brace missing, in chunks", RULE, api("stream").chunks("{\"inv", "\":["), refused()),
        row("a comma too many", RULE, api("stream").body("{\"a\":1,}"), refused()),
        row(
            "invalid UTF-8",
            RULE,
            api("stream").body(new byte[] {'"', (byte) 0xc0, '"'}),
            refused()),
        row("too long to be read ahead, to a stream", RULE, api("stream").body(LONG), empty()),
        row("too long to be read ahead, to a reader", RULE, api("reader").body(LONG), empty()),
        row("too long to be read ahead, to a listener", RULE, api("listener").body(LONG), empty()),
        row("too long to be read ahead, in chunks", RULE, api("stream").chunks(LONG, "x"), empty()),
        row(
            "too long to be read ahead, the application wraps it",
            RULE,
            api("swallow").body(LONG),
            error(400, Bodies.BODY_EMPTY).received("ran", "unreadable")));
  }

  private static Stream<Situation> interrupted() {
    return Stream.of(
        row("a client that ends in mid-body", CUT, cut(api("stream")), quiet(Bodies.BODY_EMPTY))
            .sent(Way.AND_NO_MORE),
        row(
                "a client that ends in mid-body, without rules",
                CUT,
                cut(plain("stream")),
                quiet(Bodies.BAD_REQUEST))
            .sent(Way.AND_NO_MORE),
        row("a client that leaves in mid-body", CUT, cut(api("stream")), left()).sent(Way.AND_GONE),
        row("a client that leaves in mid-body, without rules", CUT, cut(plain("stream")), left())
            .sent(Way.AND_GONE),
        row("a client that leaves before the answer", CUT, plain("stream").body("{}"), left())
            .sent(Way.AND_GONE),
        row(
                "a chunk size that is none",
                FRAMING,
                framed(api("stream"), "zz\r\n{}\r\n0\r\n\r\n"),
                quiet(Bodies.BODY_EMPTY))
            .except(DEAD, dead(), Container.UNDERTOW),
        row(
                "a chunk size that is none, without rules",
                FRAMING,
                framed(plain("stream"), "zz\r\n{}\r\n0\r\n\r\n"),
                quiet(Bodies.BAD_REQUEST))
            .except(DEAD, dead(), Container.UNDERTOW),
        row(
                "a chunk that is longer than it says",
                FRAMING,
                framed(plain("stream"), "2\r\n{}XX\r\n0\r\n\r\n"),
                quiet(Bodies.BAD_REQUEST))
            .except(
                "ends the body where the chunk ends",
                own(200, "{}").thatMayEndConnection(),
                Container.UNDERTOW));
  }

  private static Stream<Situation> unread() {
    String body = "x".repeat(100_000);
    return Stream.of(
        row("an exception, body unread", IN_STEP, plain("exception").body("{}"), serverError()),
        row(
            "an exception, chunks unread",
            IN_STEP,
            plain("exception").chunks("{", "}"),
            serverError()),
        row(
            "an exception, 100 KB unread",
            IN_STEP,
            plain("exception").body(body),
            serverError().thatMayEndConnection()),
        row("an exception, read ahead", IN_STEP, api("exception").body("{}"), serverError()),
        row(
            "an exception, half read",
            IN_STEP,
            api("half").body("{\"a\":1}"),
            serverError().received("ran", "{\"")),
        row(
            "sendError, body unread",
            IN_STEP,
            plain("send-error").body("{}"),
            error(409, Bodies.CONFLICT)),
        row(
            "unauthorized, body unread",
            IN_STEP,
            Request.post("/conformance/rules/x").body("{}"),
            unauthorized()),
        late("an exception, body late", plain("exception"), serverError()),
        late("sendError, body late", plain("send-error"), error(409, Bodies.CONFLICT)),
        late(
            "sendError(304), body late",
            Request.post("/conformance/send-error/plain?status=304"),
            Expectation.that(Expect.status(304))),
        late(
            "a task throws, body late",
            Request.post("/conformance/async/task-throws"),
            serverError()),
        late(
                "a read listener throws, body late",
                Request.post("/conformance/async-input/data"),
                serverError())
            .except(
                "closes the connection of a listener that has failed",
                serverError().thatMayEndConnection(),
                Container.UNDERTOW),
        late(
            "a timeout, body late",
            Request.post("/conformance/async/timeout"),
            error(503, Bodies.UNAVAILABLE)),
        late("unauthorized, body late", Request.post("/conformance/rules/x"), unauthorized()),
        row(
                "an exception, a body that never comes",
                CLOSE,
                cut(plain("exception")),
                serverError().with("Connection", "close").thatMayEndConnection())
            .except(
                "waits for the rest, without any thread",
                serverError().thatMayEndConnection(),
                Container.UNDERTOW)
            .sent(Way.UNFINISHED));
  }

  /** The answer may be on its way before the last piece is. */
  private static Situation late(String name, Request request, Expectation expectation) {
    List<byte[]> pieces = List.of("{".getBytes(UTF_8), "}".getBytes(UTF_8));
    return row(name, IN_STEP, request.body(pieces), expectation).sent(Way.SLOWLY);
  }

  private static Stream<Situation> expected() {
    return Stream.of(
        row(
                "Expect: 100-continue, and an exception",
                CONTINUE,
                expecting(plain("exception")),
                serverError())
            .sent(Way.UNFINISHED),
        row(
                "Expect: 100-continue, unauthorized",
                CONTINUE,
                expecting(Request.post("/conformance/rules/x")),
                unauthorized())
            .sent(Way.UNFINISHED),
        row(
            "Expect: 100-continue, and a body that follows",
            CONTINUE,
            plain("stream").with("Expect", "100-continue").body("{}"),
            own(200, "{}")));
  }

  private static Expectation refused() {
    return error(400, Bodies.BODY_EMPTY).received();
  }

  private static Expectation empty() {
    return error(400, Bodies.BODY_EMPTY).received("ran");
  }

  /** The client's mistake, or its bad luck: nothing for the operator. */
  private static Expectation quiet(String body) {
    return error(400, "application/json", body).and(Log.isQuiet()).thatMayEndConnection();
  }

  private static Expectation dead() {
    return Expectation.that(Expect.status(0), Log.isQuiet());
  }

  private static Expectation left() {
    return Expectation.that(Log.isQuiet());
  }

  private static Expectation unauthorized() {
    return error(401, Bodies.UNAUTHORIZED).received();
  }

  /** A body that is announced and does not come: the client waits for leave to send it. */
  private static Request expecting(Request request) {
    return request.with("Expect", "100-continue").with("Content-Length", "5000");
  }

  private static Request cut(Request request) {
    return framed(request, null).with("Content-Length", "5000");
  }

  private static Request framed(Request request, String raw) {
    return raw == null
        ? request.raw(List.of("{\"a\":".getBytes(UTF_8)))
        : request.with("Transfer-Encoding", "chunked").raw(List.of(raw.getBytes(UTF_8)));
  }

  private static Request api(String way) {
    return json("/conformance/body/x?" + way);
  }

  private static Request plain(String way) {
    return json("/conformance/echo/x?" + way);
  }

  private static Request json(String target) {
    return Request.post(target).with("Content-Type", "application/json");
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
