package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Bodies that end too early because the client closes the connection or the framing is invalid. */
public final class InterruptedBodySituations {

  private static final String INCOMPLETE = "RFC 9112, 8: incomplete";
  private static final String FRAMING = "RFC 9112, 7.1";
  private static final String REFUSES = "responds itself, without a body";
  private static final String CLOSES = "closes the connection before a response can be sent";
  private static final String INVALID_SIZE = "zz\r\n{}\r\n0\r\n\r\n";
  private static final String INVALID_LENGTH = "2\r\n{}XX\r\n0\r\n\r\n";

  private InterruptedBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(closed(), misframed()).toList();
  }

  private static Stream<Situation> closed() {
    RawRequest checked = ApiRequests.body("stream");
    RawRequest unchecked = ApiRequests.echo("stream");
    return Stream.of(
        row(
                "a client that half-closes within the body",
                INCOMPLETE,
                cut(checked),
                badRequest(ErrBodies.BODY_EMPTY))
            .sent(Transmission.HALF_CLOSED)
            .except(CLOSES, noResponse(), TestedContainer.GLASSFISH, TestedContainer.PAYARA_MICRO),
        row(
                "a client that half-closes within the body, without rules",
                INCOMPLETE,
                cut(unchecked),
                badRequest(ErrBodies.BAD_REQUEST))
            .sent(Transmission.HALF_CLOSED)
            .except(CLOSES, noResponse(), TestedContainer.GLASSFISH, TestedContainer.PAYARA_MICRO),
        abandoned("a client that disconnects within the body", cut(checked)),
        abandoned("a client that disconnects within the body, without rules", cut(unchecked)),
        abandoned("a client that disconnects before the response", unchecked.body("{}")));
  }

  private static Stream<Situation> misframed() {
    RawRequest unchecked = ApiRequests.echo("stream");
    return Stream.of(
        row(
                "an invalid chunk size",
                FRAMING,
                chunked(ApiRequests.body("stream"), INVALID_SIZE),
                badRequest(ErrBodies.BODY_EMPTY))
            .except(CLOSES, noResponse(), TestedContainer.UNDERTOW)
            .except(REFUSES, refused(), TestedContainer.GLASSFISH, TestedContainer.PAYARA_MICRO),
        row(
                "an invalid chunk size, without rules",
                FRAMING,
                chunked(unchecked, INVALID_SIZE),
                badRequest(ErrBodies.BAD_REQUEST))
            .except(CLOSES, noResponse(), TestedContainer.UNDERTOW)
            .except(REFUSES, refused(), TestedContainer.GLASSFISH, TestedContainer.PAYARA_MICRO),
        row(
                "a chunk that is longer than its size",
                FRAMING,
                chunked(unchecked, INVALID_LENGTH),
                badRequest(ErrBodies.BAD_REQUEST))
            .except(
                "ends the body where the chunk ends",
                appResponse(200, "{}").allowingClose(),
                TestedContainer.UNDERTOW,
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO));
  }

  /** Only debug lines in the log, since the operator can do nothing about such a request. */
  private static ExpectedOutcome badRequest(String body) {
    return error(400, "application/json", body)
        .and(ExpectedLog.hasOnlyDebugLines())
        .allowingClose();
  }

  private static ExpectedOutcome refused() {
    return ExpectedOutcome.of(ExpectedResponses.status(400), ExpectedLog.hasOnlyDebugLines())
        .allowingClose();
  }

  private static ExpectedOutcome noResponse() {
    return ExpectedOutcome.of(ExpectedResponses.status(0), ExpectedLog.hasOnlyDebugLines());
  }

  private static Situation abandoned(String name, RawRequest request) {
    return row(name, INCOMPLETE, request, ExpectedOutcome.of(ExpectedLog.hasOnlyDebugLines()))
        .sent(Transmission.ABANDONED);
  }

  private static RawRequest cut(RawRequest request) {
    return request.raw(List.of("{\"a\":".getBytes(UTF_8))).with("Content-Length", "5000");
  }

  private static RawRequest chunked(RawRequest request, String raw) {
    return request.with("Transfer-Encoding", "chunked").raw(List.of(raw.getBytes(UTF_8)));
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
