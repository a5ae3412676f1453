package org.errata.servlet.behaviour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.stream.Stream;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule {@code credentials}, with the realm of the container (RFC 7617). */
@OnEveryContainer
record CredentialsIT(RunningContainer container) {

  static Stream<Named<Request>> accepted() {
    Request anonymous = Api.calc().without("Authorization");
    return Stream.of(
        named("Basic", Api.calc()),
        named("scheme in lower case", with("basic " + Api.base64("demo@example.com:secret"))),
        named("several spaces", with("Basic   " + Api.base64("demo@example.com:secret"))),
        named("user name in another case", with(basic("DEMO@Example.com:secret"))),
        named("api_key", anonymous.with("api_key", Api.base64("demo@example.com:secret"))),
        named(
            "api_key with %3D",
            anonymous.with("api_key", Api.base64("demo@example.com:secret").replace("=", "%3D"))),
        named(
            "both headers, saying the same",
            Api.calc().with("api_key", Api.base64("demo@example.com:secret"))));
  }

  static Stream<Named<Request>> refused() {
    Request anonymous = Api.calc().without("Authorization");
    return Stream.of(
        named("no credentials", anonymous),
        named("not Base64", with("Basic ***")),
        named("Base64 of nothing", with("Basic ")),
        named("no colon", with(basic("demo@example.com"))),
        named("no user", with(basic(":secret"))),
        named("not UTF-8", with("Basic " + Api.base64("dé:secret".getBytes(ISO_8859_1)))),
        named("a control character", with(basic("demo@example.com:sec\u0007ret"))),
        named("another scheme", with("Bearer abc")),
        named("scheme alone", with("Basic")),
        named("wrong password", with(basic("demo@example.com:wrong"))),
        named("password in another case", with(basic("demo@example.com:Secret"))),
        named("no password", with(basic("demo@example.com:"))),
        named("unknown user", with(basic("nobody@example.com:secret"))),
        named("api_key of nonsense", anonymous.with("api_key", "nonsense")),
        named(
            "two differing Authorization lines",
            Api.calc().with("Authorization", basic("nobody:secret"))),
        named("two headers that differ", Api.calc().with("api_key", Api.base64("nobody:secret"))),
        named("no client_id", Api.calc().without("client_id")),
        named("blank client_id", Api.calc().withOnly("client_id", " ")),
        named("two differing client_id lines", Api.calc().with("client_id", "1002")),
        named("no credentials and no body", anonymous.body("")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void accepted(Request request) {
    Answer answer = container.ask(request);
    assertThat(answer.text()).describedAs("%s", answer).isEqualTo("{\"ok\":true}");
    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(Request request) {
    Answer answer = container.ask(request);
    Expected.refused(answer, 401, Expected.UNAUTHORIZED);
    assertThat(answer.all("WWW-Authenticate")).containsExactly(Expected.CHALLENGE);
  }

  private static Request with(String authorization) {
    return Api.calc().withOnly("Authorization", authorization);
  }

  private static String basic(String userAndPassword) {
    return "Basic " + Api.base64(userAndPassword);
  }
}
