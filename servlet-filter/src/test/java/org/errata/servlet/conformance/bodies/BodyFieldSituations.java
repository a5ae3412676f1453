package org.errata.servlet.conformance.bodies;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.undecodableBody;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Fields about a body of which an application may see another type or coding than the rule. */
public final class BodyFieldSituations {

  private static final String TYPE = "RFC 9110, 8.3.1 and 15.5.16";
  private static final String CODING = "RFC 9110, 8.4, 15.5.1 and 15.5.16";
  private static final String JSON = "application/json";
  private static final String NO_JSON = "{\"inv\":[";

  private BodyFieldSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(types(), codings(), ownCodings()).flatMap(rows -> rows).toList();
  }

  private static Stream<Situation> types() {
    RawRequest untyped = post("body").without("Content-Type");
    return Stream.of(
        type("text/plain, then JSON", unknownType(), "text/plain", JSON),
        type("JSON, then text/plain", unknownType(), JSON, "text/plain"),
        type("JSON twice", unknownType(), JSON, JSON),
        type("a list of types", unknownType(), "application/json,text/plain"),
        type("a list that begins with another type", unknownType(), "text/plain, " + JSON),
        type("a type without a subtype", unknownType(), "json"),
        type("a parameter without a value", unknownType(), "application/json;charset"),
        type("a quoted string that does not end", unknownType(), "application/json;a=\"b"),
        type("a quoted parameter", empty(), "application/json; a=\"text/plain, \\\"b\""),
        row("no Content-Type: no JSON", TYPE, untyped.body(NO_JSON), empty()),
        row("no Content-Type: JSON", TYPE, untyped.body("{}"), appResponse(200, "{}")),
        row(
            "a malformed Content-Type on a method without a body",
            TYPE,
            RawRequest.get("/conformance/good").with("Content-Type", "json"),
            appResponse(200, "good")));
  }

  private static Stream<Situation> codings() {
    return Stream.of(
        coding("an unknown coding", unsupported("gzip, deflate, br, zstd"), "x"),
        coding("gzip and an unknown coding", unsupported("gzip, deflate, br, zstd"), "gzip, x"),
        coding("gzip, then an unknown coding", unsupported("gzip, deflate, br, zstd"), "gzip", "x"),
        coding("a weight", badRequest(), "identity;q=1"),
        coding("identity", empty(), "identity"),
        coding("identity in mixed case, twice", empty(), "identity, Identity"),
        coding("identity on two lines", empty(), "identity", "identity"),
        decodedByLiberty(coding("deflate", appResponse(200, NO_JSON), "deflate")),
        coding("br", appResponse(200, NO_JSON), "br"),
        coding("zstd", appResponse(200, NO_JSON), "Zstd"),
        decodedByLiberty(coding("x-gzip", appResponse(200, NO_JSON), "x-gzip")));
  }

  private static Stream<Situation> ownCodings() {
    RawRequest own = post("own-codings").body(NO_JSON);
    return Stream.of(
        row(
            "Content-Encoding: one that bodyCodings names",
            CODING,
            own.with("Content-Encoding", "X-Own"),
            appResponse(200, NO_JSON)),
        row(
            "Content-Encoding: one that bodyCodings does not name",
            CODING,
            own.with("Content-Encoding", "gzip"),
            unsupported("x-own")));
  }

  private static Situation type(String name, ExpectedOutcome expectation, String... lines) {
    RawRequest request = post("body").without("Content-Type");
    for (String line : lines) {
      request = request.with("Content-Type", line);
    }
    return row("Content-Type: " + name, TYPE, request.body(NO_JSON), expectation);
  }

  private static Situation coding(String name, ExpectedOutcome expectation, String... lines) {
    RawRequest request = post("body");
    for (String line : lines) {
      request = request.with("Content-Encoding", line);
    }
    return row("Content-Encoding: " + name, CODING, request.body(NO_JSON), expectation);
  }

  private static Situation decodedByLiberty(Situation row) {
    return row.except("decodes the body itself", undecodableBody(), TestedContainer.OPEN_LIBERTY);
  }

  private static ExpectedOutcome unknownType() {
    return error(415, ErrBodies.UNSUPPORTED).received();
  }

  private static ExpectedOutcome badRequest() {
    return error(400, ErrBodies.BAD_REQUEST).received();
  }

  private static ExpectedOutcome empty() {
    return error(400, ErrBodies.BODY_EMPTY).received();
  }

  private static ExpectedOutcome unsupported(String acceptEncoding) {
    return error(415, ErrBodies.UNSUPPORTED).with("Accept-Encoding", acceptEncoding).received();
  }

  private static RawRequest post(String path) {
    return ApiRequests.to("/conformance/" + path + "/x?stream");
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
