package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.wire.RawRequest;

/**
 * Requests with a body that looks like a request, which the application or a rule does not read
 * before the response: nobody may answer it.
 */
final class SmugglingAttacks {

  private static final String HIDDEN =
      "GET /attacks/objects/good?text=smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private static final List<RawRequest> UNREAD =
      List.of(
          RawRequest.post("/attacks/exceptions/throw/PLAIN"),
          RawRequest.post("/attacks/exceptions/async-task/PLAIN"),
          RawRequest.post("/attacks/nowhere"),
          RawRequest.post("/attacks/objects/send-error?text=x"),
          RawRequest.post("/attacks/rules/x").with("Content-Type", "application/json"),
          ApiRequests.to("/attacks/rules/x").with("client_profile_id", "99"),
          ApiRequests.to("/attacks/rules/x"),
          ApiRequests.to("/attacks/body/x?exception"));

  private static final List<String> METHODS = List.of("POST", "GET", "DELETE");

  private static final Integer[] ERRORS = {400, 401, 404, 405, 409, 500};

  private SmugglingAttacks() {}

  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    for (RawRequest request : UNREAD) {
      for (String method : isRuled(request) ? List.of("POST") : METHODS) {
        for (int times : new int[] {1, 20, 2000}) {
          add(attacks, request.method(method), HIDDEN.repeat(times));
        }
      }
    }
    return attacks;
  }

  /** The rules require a body of POST alone; GET and DELETE would succeed. */
  private static boolean isRuled(RawRequest request) {
    return request.target().startsWith("/attacks/rules/");
  }

  private static void add(List<Attack> attacks, RawRequest request, String body) {
    attacks.add(attack("Content-Length", request.body(body)));
    attacks.add(attack("chunked", request.chunks(body)));
    attacks.add(
        attack("Expect", request.with("Expect", "100-continue").body(body)).and(Trait.REFUSABLE));
    // Content-Length ends within the chunk (RFC 9112 section 6.3)
    attacks.add(
        attack("both", request.chunks(body).with("Content-Length", "4")).and(Trait.REFUSABLE));
    attacks.add(
        attack("two lengths", request.body(body).with("Content-Length", "0")).and(Trait.REFUSABLE));
  }

  private static Attack attack(String name, RawRequest request) {
    return Attack.of(name + ", " + bytes(request), request, ERRORS).and(Trait.MAY_CLOSE);
  }

  private static String bytes(RawRequest request) {
    return request.body().stream().mapToInt(piece -> piece.length).sum() + " bytes";
  }
}
