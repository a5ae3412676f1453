package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.wire.RawRequest;

/** Header fields of clients, on resources that fail, refuse or succeed. */
final class HostileHeaders {

  private static final List<String> NAMES =
      List.of(
          "Host",
          "Accept",
          "Accept-Language",
          "Accept-Charset",
          "Accept-Encoding",
          "traceparent",
          "tracestate",
          "X-Request-Id",
          "client_id",
          "client_profile_id",
          "api_key",
          "Authorization",
          "Content-Type",
          "Content-Encoding",
          "Content-Length",
          "Transfer-Encoding",
          "Expect",
          "Range",
          "If-None-Match",
          "If-Modified-Since",
          "Cookie",
          "Connection",
          "Upgrade",
          "Referer",
          "Forwarded",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "Origin",
          "Trailer");

  private static final Set<String> OF_THE_ID = Set.of("X-Request-Id", "traceparent");

  /** Many are about the framing of the message, which the container decides about. */
  private static final Set<String> OF_THE_BODY =
      Set.of("Content-Type", "Content-Encoding", "Content-Length", "Transfer-Encoding", "Expect");

  private static final int RANDOM = 200;
  private static final int MAX_LENGTH = 300;

  private final List<Attack> attacks = new ArrayList<>();

  private HostileHeaders() {}

  static List<Attack> attacks() {
    HostileHeaders made = new HostileHeaders();
    for (String name : NAMES) {
      HostileTexts.FIELD_VALUES.forEach(value -> made.add(name, value));
      HostileTexts.BROKEN_LINES.forEach(value -> made.add(name, value));
      made.add(name, "x".repeat(4000));
    }
    Random random = Seed.random("headers");
    for (int i = 0; i < RANDOM; i++) {
      made.add(NAMES.get(random.nextInt(NAMES.size())), HostileTexts.random(random, MAX_LENGTH));
    }
    return made.attacks;
  }

  private void add(String name, String value) {
    Attack base = target(name);
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    Attack attack =
        new Attack(
            name + ": " + shown,
            base.request().withOnly(name, value),
            base.statuses(),
            Set.of(Trait.REFUSABLE, Trait.MAY_CLOSE));
    if (name.equals("Transfer-Encoding")) {
      // with an unknown coding, Undertow takes all that follows for the body
      attack = attack.and(Trait.ENDS_EARLY);
    }
    attacks.add(OF_THE_ID.contains(name) ? attack.and(Trait.CHOOSES_ID) : attack);
  }

  /** Chooses the next resource in turn; a field about the body is sent with a body. */
  private Attack target(String name) {
    RawRequest ruled = ApiRequests.to("/attacks/rules/x").body(ApiRequests.BODY);
    if (name.startsWith("If-")) {
      // Tomcat's default servlet refuses a malformed condition
      return Attack.of("", RawRequest.get("/attacks/nowhere"), 404, 400);
    }
    if (name.equals("Cookie")) {
      // Undertow refuses 8-bit characters before any filter
      return Attack.of("", ruled, 200, 400, 401);
    }
    if (OF_THE_BODY.contains(name)) {
      return attacks.size() % 2 == 0
          ? Attack.of("", ruled, 200, 400, 401, 415)
          : Attack.of("", RawRequest.get("/attacks/exceptions/throw/PLAIN"), 500);
    }
    return switch (attacks.size() % 5) {
      case 0 -> Attack.of("", RawRequest.get("/attacks/exceptions/throw/PLAIN"), 500);
      case 1 -> Attack.of("", RawRequest.get("/attacks/nowhere"), 404);
      case 2 -> Attack.of("", ruled, 200, 400, 401, 403);
      case 3 -> Attack.of("", RawRequest.get("/attacks/errors/forbidden"), 200, 304);
      default -> Attack.of("", RawRequest.get("/attacks/objects/send-error?text=x"), 409);
    };
  }
}
