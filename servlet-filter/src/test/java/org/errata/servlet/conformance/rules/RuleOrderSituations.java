package org.errata.servlet.conformance.rules;

import static org.errata.servlet.conformance.rules.RuleOutcomes.passed;
import static org.errata.servlet.conformance.rules.RuleOutcomes.profileNotFound;
import static org.errata.servlet.conformance.rules.RuleOutcomes.unauthorized;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.wire.RawRequest;

/** Requests that violate several rules, which are applied in order. */
public final class RuleOrderSituations {

  private static final String ORDER = "Errata design, 4: applied before the body is read";

  private static final String ANONYMOUS = "credentials: no header Authorization or api_key";
  private static final String PROFILE = "client-profile: client '1001' has no profile 7";

  private RuleOrderSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    RawRequest cut = ApiRequests.good().body("{\"inv\":[");
    return List.of(
        row("no credentials, and no body", anonymous(cut.body("")), unauthorized(ANONYMOUS)),
        row("no credentials, and an incomplete body", anonymous(cut), unauthorized(ANONYMOUS)),
        row(
                "no credentials, and a body that is never sent",
                anonymous(waiting()),
                unauthorized(ANONYMOUS))
            .sent(Transmission.INCOMPLETE_BODY),
        row(
            "an unknown profile, and an incomplete body",
            cut.with("client_profile_id", "7"),
            profileNotFound(PROFILE)),
        row(
            "right credentials, and an incomplete body",
            cut,
            error(400, ErrBodies.BODY_EMPTY)
                .received()
                .and(
                    ExpectedLog.hasLine(
                        "INFO",
                        "400 request-body-cannot-be-empty: POST /conformance/rules/x: body: ends at"
                            + " byte 8, expected a value or ']'"))),
        row(
            "report=all, several rules violated",
            all().body("{").with("client_profile_id", "7"),
            both()),
        row(
            "report=all, no credentials and other rules violated",
            anonymous(all().body("{").with("client_profile_id", "7")),
            unauthorized(ANONYMOUS)),
        row("report=all, no rule violated", all().body(ApiRequests.BODY), passed()),
        row("GET, which needs no body", withoutBody("GET"), passed()),
        row("OPTIONS, which needs no body", withoutBody("OPTIONS"), passed()),
        row(
                "over the quota",
                ApiRequests.to("/conformance/quota/x").body(ApiRequests.BODY),
                forbidden())
            .sent(Transmission.REPEATED_TWICE));
  }

  private static ExpectedOutcome forbidden() {
    return error(403, ErrBodies.FORBIDDEN)
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.log().linesWith("quota: ", lines -> !lines.isEmpty()))
                    .singleElement()
                    .asString()
                    .endsWith(
                        " 403 forbidden: POST /conformance/quota/x: quota: client '1001' has used"
                            + " 2 in PT1H"))
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.response().field("Retry-After")).matches("\\d{1,4}"));
  }

  private static ExpectedOutcome both() {
    String body =
        "{\"err\":[{\"msg\":\"Profile ID not found.\"},"
            + "{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";
    return error(400, body)
        .received()
        .and(ExpectedLog.hasReason(PROFILE + "; body: ends at byte 1, expected '\"' or '}'"));
  }

  private static RawRequest anonymous(RawRequest request) {
    return request.without("Authorization");
  }

  private static RawRequest all() {
    return ApiRequests.to("/conformance/all/x");
  }

  private static RawRequest withoutBody(String method) {
    return ApiRequests.to("/conformance/rules/x").method(method);
  }

  private static RawRequest waiting() {
    return ApiRequests.to("/conformance/rules/x").with("Content-Length", "100");
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("rules", name, ORDER, request, expectation);
  }
}
