package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.errata.servlet.conformance.Api.base64;
import static org.errata.servlet.conformance.Api.basic;
import static org.errata.servlet.conformance.Rules.passed;
import static org.errata.servlet.conformance.Rules.unauthorized;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Who asks: credentials, and the client's id. */
final class Credential {

  private static final String BASIC = "RFC 7617, 2";
  private static final String SEED = "seed, 401: header fields not populated correctly";
  private static final Request ANONYMOUS = Api.good().without("Authorization");

  private Credential() {}

  static List<Situation> rows() {
    return Stream.of(accepted(), malformed(), wrong(), several(), clients())
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Situation> accepted() {
    Request key = ANONYMOUS.with("api_key", base64(Api.USER));
    return Stream.of(
        row("right credentials", BASIC, Api.good(), passed()),
        row("the scheme in another case", BASIC, with("bAsIc " + base64(Api.USER)), passed()),
        row(
            "several spaces after the scheme",
            BASIC,
            with("Basic   " + base64(Api.USER)),
            passed()),
        row("the user in another case", BASIC, with(basic("DEMO@Example.COM:secret")), passed()),
        row("api_key", SEED, key, passed()),
        row(
            "api_key with %3D",
            SEED, ANONYMOUS.with("api_key", base64(Api.USER).replace("=", "%3D")), passed()),
        row("api_key and Authorization the same", SEED, both(base64(Api.USER)), passed()),
        row("the same credentials twice", BASIC, second(basic(Api.USER)), passed()));
  }

  private static Stream<Situation> malformed() {
    return Stream.of(
        row("no credentials", BASIC, ANONYMOUS, unauthorized()),
        row("an empty field", BASIC, with(""), unauthorized()),
        row("the scheme alone", BASIC, with("Basic"), unauthorized()),
        row("the scheme and a space", BASIC, with("Basic "), unauthorized()),
        row("another scheme", BASIC, with("Bearer abc"), unauthorized()),
        row("no Base64", BASIC, with("Basic !!!"), unauthorized()),
        row("half of Base64", BASIC, with("Basic ZGVtb"), unauthorized()),
        row("something after the Base64", BASIC, with(basic(Api.USER) + " x"), unauthorized()),
        row("no colon", BASIC, with(basic("demo@example.com")), unauthorized()),
        row("no user", BASIC, with(basic(":secret")), unauthorized()),
        row("no password", BASIC, with(basic("demo@example.com:")), unauthorized()),
        row("a NUL", BASIC, with(basic("demo@example.com:sec\u0000ret")), unauthorized()),
        row("a BEL", BASIC, with(basic("demo@example.com:sec\u0007ret")), unauthorized()),
        row(
            "no UTF-8",
            BASIC,
            with("Basic " + base64("dé:x".getBytes(ISO_8859_1))),
            unauthorized()),
        row("api_key of nonsense", SEED, ANONYMOUS.with("api_key", "nonsense"), unauthorized()));
  }

  private static Stream<Situation> wrong() {
    return Stream.of(
        row("8 KB of user", BASIC, with(basic("x".repeat(4_000) + ":secret")), unauthorized()),
        row("a wrong password", BASIC, with(basic("demo@example.com:wrong")), unauthorized()),
        row(
            "the password in another case",
            BASIC,
            with(basic("demo@example.com:Secret")),
            unauthorized()),
        row("an unknown user", BASIC, with(basic("nobody@example.com:secret")), unauthorized()));
  }

  private static Stream<Situation> several() {
    return Stream.of(
        row("two that differ", BASIC, second(basic("a:b")), unauthorized()),
        row("a good one before a broken one", BASIC, second("Basic !"), unauthorized()),
        row("api_key that differs", SEED, both(base64("a:b")), unauthorized()));
  }

  private static Stream<Situation> clients() {
    Request good = Api.good();
    return Stream.of(
        row("no client_id", SEED, good.without("client_id"), unauthorized()),
        row("a blank client_id", SEED, good.withOnly("client_id", "  "), unauthorized()),
        row("two client_ids that differ", SEED, good.with("client_id", "2"), unauthorized()));
  }

  private static Request with(String authorization) {
    return ANONYMOUS.with("Authorization", authorization);
  }

  private static Request second(String authorization) {
    return Api.good().with("Authorization", authorization);
  }

  private static Request both(String key) {
    return Api.good().with("api_key", key);
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("rules", name, clause, request, expectation);
  }
}
