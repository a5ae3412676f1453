package org.errata.servlet.conformance.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.errata.servlet.conformance.situation.ApiRequests.base64;
import static org.errata.servlet.conformance.situation.ApiRequests.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.LogSince;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.junit.jupiter.api.Test;

/** What a container and Errata log, at every level, of requests with refused credentials. */
@OnEveryContainer
record SecretsInLogIT(RunningContainer container) {

  private static final String SECRET = "Sesame-7f3a9c";

  @Test
  void no_password_and_no_part_of_a_malformed_field_is_logged() {
    LogSince log = new LogSince(container.log());
    List<String> values = fieldValues();
    for (String value : values) {
      for (String path : List.of("rules", "all", "failed-user", "quota")) {
        RawRequest request =
            ApiRequests.to("/conformance/" + path + "/x")
                .body(ApiRequests.BODY)
                .without("Authorization")
                .withOnly("client_id", "7001");
        send(request.with("Authorization", value));
        send(request.with("Authorization", value).without("client_id"));
        send(request.with("api_key", value));
        send(request.with("api_key", value.replaceFirst("(?i)basic ", "")));
        send(request.with("Authorization", value).with("api_key", base64("a:" + SECRET)));
        send(request.with("Authorization", value).with("Authorization", basic("b:" + SECRET)));
      }
    }

    assertThat(log.linesWith("401 unauthorized", lines -> !lines.isEmpty()))
        .hasSizeGreaterThan(200);
    assertThat(log.linesWith("").stream().filter(line -> hasSecret(line, values))).isEmpty();
  }

  private static List<String> fieldValues() {
    return Stream.of(
            basic("user:" + SECRET),
            basic("other@example.com:" + SECRET),
            basic(SECRET),
            basic(":" + SECRET),
            basic(SECRET + ":"),
            basic("user:\u0007" + SECRET),
            basic("user:" + SECRET).substring(0, 25),
            "Basic " + base64(("é:" + SECRET).getBytes(ISO_8859_1)),
            "Basic " + SECRET,
            "Basic user:" + SECRET,
            "Bearer " + SECRET,
            "Digest username=\"user\", response=\"" + SECRET + "\"",
            SECRET)
        .toList();
  }

  private static boolean hasSecret(String line, List<String> values) {
    List<String> secrets = new ArrayList<>(List.of(SECRET, base64("a:" + SECRET)));
    for (String value : values) {
      secrets.add(value.substring(value.indexOf(' ') + 1));
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return secrets.stream().anyMatch(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)));
  }

  private void send(RawRequest request) {
    assertThat(container.exchange(request).status()).isIn(200, 401, 403);
  }
}
