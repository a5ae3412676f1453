package org.errata.servlet.conformance.deployment;

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
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Applications whose {@code web.xml} has what the documentation tells to paste. */
public final class ReadmeSituations {

  private static final String README = "README and rules.md: what to paste into web.xml";

  private ReadmeSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(plain(), rules()).toList();
  }

  private static Stream<Situation> plain() {
    RawRequest empty =
        RawRequest.post("/readme-plain/api/x").with("Content-Type", "application/json");
    return Stream.of(
        row("plain block, unknown path", README, get("/readme-plain/nowhere"), notFound()),
        row(
            "plain block, an exception",
            README,
            get("/readme-plain/uncaught/unchecked"),
            ExpectedResponses.serverError()),
        row(
            "plain block, PUT and sendError",
            README,
            get("/readme-plain/send-error/plain?status=403").method("PUT"),
            error(403, ErrBodies.FORBIDDEN)),
        row(
            "plain block, a timeout",
            README,
            get("/readme-plain/async/timeout"),
            error(503, ErrBodies.UNAVAILABLE)),
        row("plain block, no rules", README, empty.body(""), appResponse(200, "{\"ok\":true}")));
  }

  private static Stream<Situation> rules() {
    RawRequest good = ApiRequests.to("/readme-rules/api/x").body(ApiRequests.BODY);
    RawRequest denied = get("/readme-rules/secured/for-others/good");
    return Stream.of(
        row("block with rules, met", README, good, appResponse(200, "{\"ok\":true}")),
        row(
            "block with rules, no credentials",
            README,
            good.without("Authorization"),
            error(401, ErrBodies.UNAUTHORIZED)),
        row(
            "block with rules, an unknown profile",
            README,
            good.with("client_profile_id", "7"),
            error(400, ErrBodies.PROFILE)),
        row(
            "block with rules, an incomplete body",
            README,
            good.body("{\"inv\":["),
            error(400, ErrBodies.BODY_EMPTY)),
        row(
                "block with rules, refused before the filter",
                README,
                denied.with("Authorization", ApiRequests.basic(ApiRequests.USER)),
                error(403, ErrBodies.FORBIDDEN))
            .except(
                "has an error page for 403 only if an error-page names this status",
                ExpectedOutcome.of(ExpectedResponses.status(403), ExpectedLog.hasNoLine()),
                TestedContainer.OPEN_LIBERTY));
  }

  private static ExpectedOutcome notFound() {
    return error(404, ErrBodies.NOT_FOUND);
  }

  private static RawRequest get(String target) {
    return RawRequest.get(target);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("deployment", name, clause, request, expectation);
  }
}
