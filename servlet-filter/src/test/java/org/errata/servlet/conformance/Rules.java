package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** What a request must meet before the application sees it, in the order of the rules. */
final class Rules {

  private static final String BASIC = "RFC 7617, 2";
  private static final String SEED_401 = "seed, 401: header fields not populated correctly";
  private static final String SEED_PROFILE = "seed, Profile ID not found";
  private static final String ORDER = "issue 3: authentication judged before the body is read";
  private static final String GOOD = "demo@example.com:secret";
  private static final String BODY = "{\"inv\":[]}";

  private Rules() {}

  static List<Situation> rows() {
    return Stream.of(accepted(), credentials(), clients(), profiles(), order())
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Situation> accepted() {
    Request anonymous = api().without("Authorization");
    return Stream.of(
        row("right credentials", BASIC, api(), passed()),
        row("the scheme in another case", BASIC, with("bAsIc " + base64(GOOD)), passed()),
        row("the user in another case", BASIC, with(basic("DEMO@Example.COM:secret")), passed()),
        row("api_key", SEED_401, anonymous.with("api_key", base64(GOOD)), passed()),
        row(
            "api_key with %3D",
            SEED_401, anonymous.with("api_key", base64(GOOD).replace("=", "%3D")), passed()),
        row(
            "the same credentials twice",
            BASIC,
            api().with("Authorization", basic(GOOD)),
            passed()));
  }

  private static Stream<Situation> credentials() {
    Request anonymous = api().without("Authorization");
    return Stream.of(
        row("no credentials", BASIC, anonymous, unauthorized()),
        row("an empty field", BASIC, with(""), unauthorized()),
        row("the scheme alone", BASIC, with("Basic"), unauthorized()),
        row("another scheme", BASIC, with("Bearer abc"), unauthorized()),
        row("no Base64", BASIC, with("Basic !!!"), unauthorized()),
        row("half of Base64", BASIC, with("Basic ZGVtb"), unauthorized()),
        row("something after the Base64", BASIC, with(basic(GOOD) + " x"), unauthorized()),
        row("no colon", BASIC, with(basic("demo@example.com")), unauthorized()),
        row("no user", BASIC, with(basic(":secret")), unauthorized()),
        row(
            "a control character",
            BASIC,
            with(basic("demo@example.com:sec\u0000ret")),
            unauthorized()),
        row(
            "no UTF-8",
            BASIC,
            with("Basic " + base64("dé:x".getBytes(StandardCharsets.ISO_8859_1))),
            unauthorized()),
        row("8 KB of user", BASIC, with(basic("x".repeat(4_000) + ":secret")), unauthorized()),
        row("a wrong password", BASIC, with(basic("demo@example.com:Secret")), unauthorized()),
        row("two that differ", BASIC, api().with("Authorization", basic("a:b")), unauthorized()),
        row(
            "a good one before a broken one",
            BASIC,
            api().with("Authorization", "Basic !"),
            unauthorized()),
        row(
            "api_key that differs",
            SEED_401,
            api().with("api_key", base64("a:b")),
            unauthorized()));
  }

  private static Stream<Situation> clients() {
    return Stream.of(
        row("no client_id", SEED_401, api().without("client_id"), unauthorized()),
        row("a blank client_id", SEED_401, api().withOnly("client_id", "  "), unauthorized()),
        row("two client_ids that differ", SEED_401, api().with("client_id", "2"), unauthorized()));
  }

  private static Stream<Situation> profiles() {
    return Stream.of(
        row("profile 2", SEED_PROFILE, profile("2"), passed()),
        row("profile 0", SEED_PROFILE, profile("0"), passed()),
        row("a blank profile", SEED_PROFILE, profile(" "), passed()),
        row("profile 7", SEED_PROFILE, profile("7"), notFound()),
        row("profile -1", SEED_PROFILE, profile("-1"), notFound()),
        row(
            "profile 9223372036854775807",
            SEED_PROFILE,
            profile("9223372036854775807"),
            notFound()),
        row(
            "profile 9223372036854775808",
            SEED_401,
            profile("9223372036854775808"),
            unauthorized()),
        row("profile +2", SEED_401, profile("+2"), unauthorized()),
        row("profile 2.0", SEED_401, profile("2.0"), unauthorized()),
        row("profile two", SEED_401, profile("two"), unauthorized()),
        row("profile ٢, in Arabic digits as UTF-8", SEED_401, profile("Ù¢"), unauthorized()),
        row(
            "two profiles that differ",
            SEED_401,
            profile("1").with("client_profile_id", "2"),
            unauthorized()));
  }

  private static Stream<Situation> order() {
    Request cut = api().body("{\"inv\":[");
    return Stream.of(
        row("no credentials, and no body", ORDER, cut.without("Authorization"), unauthorized()),
        row(
                "no credentials, and a body that does not come",
                ORDER,
                waiting().without("Authorization"),
                unauthorized())
            .sent(Way.UNFINISHED),
        row(
            "an unknown profile, and no body",
            ORDER,
            cut.with("client_profile_id", "7"),
            notFound()),
        row("right credentials, and no body", ORDER, cut, error(400, Bodies.BODY_EMPTY).received()),
        row(
            "all of them told at once",
            ORDER,
            to("/conformance/all/x").body("{").with("client_profile_id", "7"),
            both()),
        row(
            "a method that needs no body",
            ORDER,
            api().method("GET").without("Content-Length").raw(List.of()),
            passed()),
        row("past the quota", "seed, 403", to("/conformance/quota/x").body(BODY), forbidden())
            .sent(Way.TWICE_BEFORE));
  }

  private static Expectation passed() {
    return own(200, "{\"ok\":true}").received("ran");
  }

  private static Expectation unauthorized() {
    return error(401, Bodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"")
        .received();
  }

  private static Expectation notFound() {
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

  private static Request api() {
    return to("/conformance/rules/x").body(BODY);
  }

  private static Request waiting() {
    return to("/conformance/rules/x").with("Content-Length", "100");
  }

  private static Request profile(String value) {
    return api().with("client_profile_id", value);
  }

  private static Request with(String authorization) {
    return api().withOnly("Authorization", authorization);
  }

  private static Request to(String target) {
    return Request.post(target)
        .with("Authorization", basic(GOOD))
        .with("client_id", "1001")
        .with("Content-Type", "application/json");
  }

  private static String basic(String userAndPassword) {
    return "Basic " + base64(userAndPassword);
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("rules", name, clause, request, expectation);
  }
}
