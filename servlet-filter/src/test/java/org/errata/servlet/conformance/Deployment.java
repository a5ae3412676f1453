package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;

/**
 * Applications as their owners would set them up: with the two blocks of {@code web.xml} that stand
 * in the README, and with the drop-in jar beside a JSON-B and a Jackson of their own.
 */
final class Deployment {

  private static final String README = "README: what it tells its readers to paste";
  private static final String JAR = "Errata: the drop-in jar";

  private Deployment() {}

  static List<Situation> rows() {
    return Stream.of(plain(), rules(), dropIn()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> plain() {
    Request empty = Request.post("/readme-plain/api/x").with("Content-Type", "application/json");
    return Stream.of(
        row("plain block, unknown path", README, get("/readme-plain/nowhere"), notFound()),
        row(
            "plain block, an exception",
            README,
            get("/readme-plain/uncaught/unchecked"),
            Expect.serverError()),
        row(
            "plain block, PUT and sendError",
            README,
            get("/readme-plain/send-error/plain?status=403").method("PUT"),
            error(403, Bodies.FORBIDDEN)),
        row(
            "plain block, a timeout",
            README,
            get("/readme-plain/async/timeout"),
            error(503, Bodies.UNAVAILABLE)),
        row("plain block, no rules", README, empty.body(""), own(200, "{\"ok\":true}")));
  }

  private static Stream<Situation> rules() {
    Request good = Api.to("/readme-rules/api/x").body(Api.BODY);
    Request denied = get("/readme-rules/secured/for-others/good");
    return Stream.of(
        row("block with rules, met", README, good, own(200, "{\"ok\":true}")),
        row(
            "block with rules, no credentials",
            README,
            good.without("Authorization"),
            error(401, Bodies.UNAUTHORIZED)),
        row(
            "block with rules, an unknown profile",
            README,
            good.with("client_profile_id", "7"),
            error(400, Bodies.PROFILE)),
        row(
            "block with rules, half a body",
            README,
            good.body("{\"inv\":["),
            error(400, Bodies.BODY_EMPTY)),
        row(
            "block with rules, refused before the filter",
            README,
            denied.with("Authorization", Api.basic(Api.USER)),
            error(403, Bodies.FORBIDDEN)));
  }

  private static Stream<Situation> dropIn() {
    Request good = Api.to("/dropin/api/x").body(Api.BODY);
    return Stream.of(
        row(
            "drop-in jar, unknown path, answered from a catalogue file",
            JAR,
            get("/dropin/nowhere").with("X-Trace", "a-trace"),
            traced(
                404, "{\"err\":[{\"code\":-404,\"msg\":\"Nowhere to be found: {\\\"a\\\":1}\"}]}")),
        row("drop-in jar, rules met", JAR, good, own(200, "{\"ok\":true}")),
        row(
            "drop-in jar, an unknown profile",
            JAR,
            good.with("client_profile_id", "7").with("X-Trace", "a-trace"),
            traced(400, Bodies.PROFILE)),
        row(
            "drop-in jar, the application's own JSON-B",
            JAR,
            get("/dropin/own-json/jsonb"),
            own(200, "[1,2] by johnzon-jsonb-2.0.2.jar")),
        row(
            "drop-in jar, the application's own Jackson",
            JAR,
            get("/dropin/own-json/jackson"),
            own(200, "[1,2] by jackson-databind-2.18.2.jar")));
  }

  private static Expectation notFound() {
    return error(404, Bodies.NOT_FOUND);
  }

  /** This application has set another header for the request's id. */
  private static Expectation traced(int status, String body) {
    return Expectation.that(Expect.status(status), Expect.ending(Ending.WHOLE))
        .containing(body)
        .with("Content-Type", "application/json")
        .with("X-Trace", "a-trace")
        .without("X-Request-Id");
  }

  private static Request get(String target) {
    return Request.get(target);
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("deployment", name, clause, request, expectation);
  }
}
