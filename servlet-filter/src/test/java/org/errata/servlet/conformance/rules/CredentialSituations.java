package org.errata.servlet.conformance.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.errata.servlet.conformance.rules.RuleOutcomes.passed;
import static org.errata.servlet.conformance.rules.RuleOutcomes.unauthorized;
import static org.errata.servlet.conformance.situation.ApiRequests.base64;
import static org.errata.servlet.conformance.situation.ApiRequests.basic;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Credentials and client ids. */
public final class CredentialSituations {

  private static final String BASIC = "RFC 7617, 2";
  private static final String LOGIN = "Servlet 6.0, HttpServletRequest.login";
  private static final String SEED = "seed, 401: header fields not populated correctly";
  private static final String AUTHORIZATION =
      "credentials: the user:password of the header Authorization ";
  private static final String NOT_BASIC =
      "credentials: the header Authorization has no Basic credentials";
  private static final String REFUSED = "credentials: the container refused the login of ";
  private static final RawRequest ANONYMOUS = ApiRequests.good().without("Authorization");

  private CredentialSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(accepted(), user(), malformed(), wrong(), several(), clients())
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Situation> accepted() {
    RawRequest key = ANONYMOUS.with("api_key", base64(ApiRequests.USER));
    return Stream.of(
        row("right credentials", BASIC, ApiRequests.good(), passed()),
        row("the scheme in mixed case", BASIC, with("bAsIc " + base64(ApiRequests.USER)), passed()),
        row(
            "several spaces after the scheme",
            BASIC,
            with("Basic   " + base64(ApiRequests.USER)),
            passed()),
        row("the user in mixed case", BASIC, with(basic("DEMO@Example.COM:secret")), passed()),
        row("api_key", SEED, key, passed()),
        row(
            "api_key with %3D",
            SEED,
            ANONYMOUS.with("api_key", base64(ApiRequests.USER).replace("=", "%3D")),
            passed()),
        row(
            "api_key and Authorization with the same credentials",
            SEED,
            both(base64(ApiRequests.USER)),
            passed()),
        row("the same credentials twice", BASIC, second(basic(ApiRequests.USER)), passed()));
  }

  /** The user that the application sees; Undertow keeps users in sessions unless told not to. */
  private static Stream<Situation> user() {
    RawRequest good = ApiRequests.to("/conformance/rules/user/x").method("GET");
    RawRequest key = good.without("Authorization").with("api_key", base64(ApiRequests.USER));
    RawRequest logout = ApiRequests.to("/conformance/rules/user/logout").method("GET");
    RawRequest again = ApiRequests.to("/conformance/rules/user/authenticate").method("GET");
    return Stream.of(
        user("the user, without a session", good, "demo@example.com"),
        user("the user of an api_key, without a session", key, "demo@example.com"),
        user("the user, twice", good, "demo@example.com").sent(Transmission.REPEATED),
        user("no user after logout", logout, "null"),
        user("the user after authenticate", again, "demo@example.com"));
  }

  private static Situation user(String name, RawRequest request, String user) {
    return row(name, LOGIN, request, appResponse(200, user + ", no session").without("Set-Cookie"))
        .except(
            "keeps a user who has logged in in a session",
            ExpectedOutcome.of(ExpectedResponses.status(200)).containing(user + ", a session"),
            TestedContainer.WILDFLY);
  }

  private static Stream<Situation> malformed() {
    return Stream.of(
        row(
            "no credentials",
            BASIC,
            ANONYMOUS,
            unauthorized("credentials: no header Authorization or api_key")),
        row(
            "an empty field",
            BASIC,
            with(""),
            unauthorized("credentials: no header Authorization or api_key")),
        row("only the scheme", BASIC, with("Basic"), unauthorized(NOT_BASIC)),
        row("the scheme and a space", BASIC, with("Basic "), unauthorized(NOT_BASIC)),
        row("another scheme", BASIC, with("Bearer abc"), unauthorized(NOT_BASIC)),
        row(
            "invalid Base64",
            BASIC,
            with("Basic !!!"),
            unauthorized(AUTHORIZATION + "is not Base64")),
        row(
            "incomplete Base64",
            BASIC,
            with("Basic ZGVtb"),
            unauthorized(AUTHORIZATION + "is not Base64")),
        row(
            "text after the Base64",
            BASIC,
            with(basic(ApiRequests.USER) + " x"),
            unauthorized(AUTHORIZATION + "is not Base64")),
        row(
            "no colon",
            BASIC,
            with(basic("demo@example.com")),
            unauthorized(AUTHORIZATION + "has no colon")),
        row(
            "no user",
            BASIC,
            with(basic(":secret")),
            unauthorized(AUTHORIZATION + "has no user name")),
        row(
            "no password",
            BASIC,
            with(basic("demo@example.com:")),
            unauthorized(REFUSED + "a user without a password")),
        row(
            "a NUL character",
            BASIC,
            with(basic("demo@example.com:sec\u0000ret")),
            unauthorized(AUTHORIZATION + "has a control character")),
        row(
            "a BEL character",
            BASIC,
            with(basic("demo@example.com:sec\u0007ret")),
            unauthorized(AUTHORIZATION + "has a control character")),
        row(
            "invalid UTF-8",
            BASIC,
            with("Basic " + base64("dé:x".getBytes(ISO_8859_1))),
            unauthorized(AUTHORIZATION + "is not UTF-8")),
        row(
            "an invalid api_key",
            SEED,
            ANONYMOUS.with("api_key", "nonsense"),
            unauthorized("credentials: the user:password of the header api_key is not UTF-8")));
  }

  private static Stream<Situation> wrong() {
    return Stream.of(
        row(
            "a user of 4,000 characters",
            BASIC,
            with(basic("x".repeat(4_000) + ":secret")),
            unauthorized(REFUSED + "'" + "x".repeat(64) + "…'")),
        row(
            "a wrong password",
            BASIC,
            with(basic("demo@example.com:wrong")),
            unauthorized(REFUSED + "'demo@example.com'")),
        row(
            "the password in mixed case",
            BASIC,
            with(basic("demo@example.com:Secret")),
            unauthorized(REFUSED + "'demo@example.com'")),
        row(
            "an unknown user",
            BASIC,
            with(basic("nobody@example.com:secret")),
            unauthorized(REFUSED + "'nobody@example.com'")));
  }

  private static Stream<Situation> several() {
    return Stream.of(
        row(
            "the same credentials three times",
            BASIC,
            second(basic(ApiRequests.USER)).with("Authorization", basic(ApiRequests.USER)),
            passed()),
        row(
            "two credentials that differ",
            BASIC,
            second(basic("a:b")),
            unauthorized("credentials: the header Authorization has different values")),
        row(
            "right credentials before malformed ones",
            BASIC,
            second("Basic !"),
            unauthorized("credentials: the header Authorization has different values")),
        row(
            "an api_key that differs from Authorization",
            SEED,
            both(base64("a:b")),
            unauthorized(
                "credentials: the headers Authorization and api_key have different credentials")));
  }

  private static Stream<Situation> clients() {
    RawRequest good = ApiRequests.good();
    return Stream.of(
        row(
            "no client_id",
            SEED,
            good.without("client_id"),
            unauthorized("credentials: no header client_id")),
        row(
            "a blank client_id",
            SEED,
            good.withOnly("client_id", "  "),
            unauthorized("credentials: the header client_id is blank")),
        row(
            "two client_ids that differ",
            SEED,
            good.with("client_id", "2"),
            unauthorized("credentials: the header client_id has different values")),
        row("a client_id twice", SEED, good.with("client_id", "1001"), passed()),
        row(
            "a client_id of 128 characters",
            SEED,
            good.withOnly("client_id", "1".repeat(128)),
            passed()),
        row(
            "a client_id of 129 characters",
            SEED,
            good.withOnly("client_id", "1".repeat(129)),
            unauthorized("credentials: the header client_id has more than 128 characters")));
  }

  private static RawRequest with(String authorization) {
    return ANONYMOUS.with("Authorization", authorization);
  }

  private static RawRequest second(String authorization) {
    return ApiRequests.good().with("Authorization", authorization);
  }

  private static RawRequest both(String key) {
    return ApiRequests.good().with("api_key", key);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("rules", name, clause, request, expectation);
  }
}
