package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import org.errata.servlet.wire.Request;

/** What a request must meet before the application sees it, in the order of the rules. */
final class Rules {

  private static final String ORDER = "Errata design, 4: judged before the body is read";

  private Rules() {}

  static List<Situation> rows() {
    Request cut = Api.good().body("{\"inv\":[");
    return List.of(
        row("no credentials, and no body", anonymous(cut.body("")), unauthorized()),
        row("no credentials, and half a body", anonymous(cut), unauthorized()),
        row("no credentials, and a body that does not come", anonymous(waiting()), unauthorized())
            .sent(Way.UNFINISHED),
        row("an unknown profile, and half a body", cut.with("client_profile_id", "7"), notFound()),
        row("right credentials, and half a body", cut, error(400, Bodies.BODY_EMPTY).received()),
        row("all of them told at once", all().body("{").with("client_profile_id", "7"), both()),
        row("all of them asked for, none broken", all().body(Api.BODY), passed()),
        row("GET, which needs no body", bodiless("GET"), passed()),
        row("OPTIONS, which needs no body", bodiless("OPTIONS"), passed()),
        row("past the quota", Api.to("/conformance/quota/x").body(Api.BODY), forbidden())
            .sent(Way.TWICE_BEFORE));
  }

  /** The application ran. */
  static Expectation passed() {
    return own(200, "{\"ok\":true}").received("ran");
  }

  static Expectation unauthorized() {
    return error(401, Bodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"")
        .received();
  }

  static Expectation notFound() {
    return error(400, Bodies.PROFILE).received();
  }

  private static Expectation forbidden() {
    return error(403, Bodies.FORBIDDEN)
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.answer().field("Retry-After")).matches("\\d{1,4}"));
  }

  private static Expectation both() {
    String body =
        "{\"err\":[{\"msg\":\"Profile ID not found.\"},"
            + "{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";
    return error(400, body).received();
  }

  private static Request anonymous(Request request) {
    return request.without("Authorization");
  }

  private static Request all() {
    return Api.to("/conformance/all/x");
  }

  private static Request bodiless(String method) {
    return Api.to("/conformance/rules/x").method(method);
  }

  private static Request waiting() {
    return Api.to("/conformance/rules/x").with("Content-Length", "100");
  }

  private static Situation row(String name, Request request, Expectation expectation) {
    return Situation.of("rules", name, ORDER, request, expectation);
  }
}
