package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Errors before the application has read the whole body, or before the client has sent it. */
public final class UnreadBodySituations {

  private static final String UNREAD = "RFC 9112, 9.3: unread bodies";
  private static final String CLOSE = "RFC 9112, 9.6: closes are announced";
  private static final String CONTINUE = "RFC 9110, 10.1.1";
  private static final RawRequest RULES = RawRequest.post("/conformance/rules/x");
  private static final RawRequest EXCEPTION = ApiRequests.echo("exception");
  private static final RawRequest SEND_ERROR = ApiRequests.echo("send-error");

  private UnreadBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(unread(), late(), neverSent(), expectContinue()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> unread() {
    return Stream.of(
        row("an exception, body unread", EXCEPTION.body("{}"), serverError()),
        row("an exception, chunks unread", EXCEPTION.chunks("{", "}"), serverError()),
        row(
            "an exception, 100 KB unread",
            EXCEPTION.body("x".repeat(100_000)),
            serverError().allowingClose()),
        row(
            "an exception, body buffered by the rule",
            ApiRequests.body("exception").body("{}"),
            serverError()),
        row(
            "an exception, half of the body read",
            ApiRequests.body("half").body("{\"a\":1}"),
            serverError().received("ran", "{\"")),
        row("sendError, body unread", SEND_ERROR.body("{}"), error(409, ErrBodies.CONFLICT)),
        row("unauthorized, body unread", RULES.body("{}"), unauthorized()));
  }

  /** The client may still be sending the last piece when the response arrives. */
  private static Stream<Situation> late() {
    return Stream.of(
        late("an exception, body late", EXCEPTION, serverError()),
        late("sendError, body late", SEND_ERROR, error(409, ErrBodies.CONFLICT)),
        late(
            "sendError(304), body late",
            RawRequest.post("/conformance/send-error/plain?status=304"),
            ExpectedOutcome.of(ExpectedResponses.status(304))),
        late(
            "a task throws, body late",
            RawRequest.post("/conformance/async/task-throws"),
            serverError()),
        late(
                "a read listener throws, body late",
                RawRequest.post("/conformance/async-input/data"),
                serverError())
            .except(
                "closes the connection after a read listener has failed",
                serverError().allowingClose(),
                TestedContainer.UNDERTOW),
        late(
            "a timeout, body late",
            RawRequest.post("/conformance/async/timeout"),
            error(503, ErrBodies.UNAVAILABLE)),
        late("unauthorized, body late", RULES, unauthorized()));
  }

  private static Situation late(String name, RawRequest request, ExpectedOutcome expectation) {
    List<byte[]> pieces = List.of("{".getBytes(UTF_8), "}".getBytes(UTF_8));
    return row(name, request.body(pieces), expectation).sent(Transmission.IN_PIECES);
  }

  private static Stream<Situation> neverSent() {
    RawRequest cut =
        EXCEPTION.raw(List.of("{\"a\":".getBytes(UTF_8))).with("Content-Length", "5000");
    return Stream.of(
        row(
                "an exception, the rest of the body is never sent",
                CLOSE,
                cut,
                serverError().announcingClose().allowingClose())
            .except(
                "waits for the rest of the body without a thread",
                serverError().allowingClose(),
                TestedContainer.UNDERTOW)
            .sent(Transmission.INCOMPLETE_BODY));
  }

  private static Stream<Situation> expectContinue() {
    return Stream.of(
        row("Expect: 100-continue, and an exception", CONTINUE, expecting(EXCEPTION), serverError())
            .sent(Transmission.INCOMPLETE_BODY),
        row("Expect: 100-continue, unauthorized", CONTINUE, expecting(RULES), unauthorized())
            .sent(Transmission.INCOMPLETE_BODY),
        row(
            "Expect: 100-continue, and a body that follows",
            CONTINUE,
            ApiRequests.echo("stream").with("Expect", "100-continue").body("{}"),
            appResponse(200, "{}")),
        row(
            "Expect: 100-continue, and a body that a rule reads",
            CONTINUE,
            ApiRequests.body("stream").with("Expect", "100-continue").body("{}"),
            appResponse(200, "{}")));
  }

  /** The client announces a body and waits for 100 before it sends it. */
  private static RawRequest expecting(RawRequest request) {
    return request.with("Expect", "100-continue").with("Content-Length", "5000");
  }

  private static ExpectedOutcome unauthorized() {
    return error(401, ErrBodies.UNAUTHORIZED).received();
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return row(name, UNREAD, request, expectation);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
