package org.errata.servlet.conformance.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.wire.RawRequest;

/** Markup in every place of a request; no response may have it as it is. */
final class MarkupAttacks {

  private static final List<String> FIELDS =
      List.of(
          "Host",
          "Referer",
          "User-Agent",
          "X-Forwarded-Host",
          "X-Forwarded-Prefix",
          "Accept-Language",
          "client_id",
          "Cookie");

  private MarkupAttacks() {}

  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    for (String markup : HostileTexts.MARKUP) {
      String encoded = URLEncoder.encode(markup, UTF_8).replace("+", "%20");
      String raw = markup.replace(" ", "+");
      for (String text : List.of(encoded, raw)) {
        add(attacks, RawRequest.get("/attacks/" + text), 404);
        add(attacks, RawRequest.get("/attacks/nowhere?" + text), 404);
        add(attacks, RawRequest.get("/attacks/exceptions/throw/PLAIN?a=" + text), 500);
        add(attacks, RawRequest.get("/attacks/errors/" + text), 404);
        add(attacks, RawRequest.get("/attacks/errors/?q=" + text), 200);
        add(attacks, RawRequest.get("/attacks/errors/?code=" + text), 200, 400);
        add(attacks, RawRequest.get("/attacks/errors/?lang=" + text), 200, 400);
        add(attacks, RawRequest.get("/attacks/errors/forbidden?lang=" + text), 200, 400);
      }
      for (String field : FIELDS) {
        add(attacks, RawRequest.get("/attacks/nowhere").with(field, markup), 404);
        add(attacks, RawRequest.get("/attacks/errors/forbidden").with(field, markup), 200);
      }
    }
    return attacks;
  }

  private static void add(List<Attack> attacks, RawRequest request, Integer... statuses) {
    String type = MediaTypes.ALL.get(attacks.size() % MediaTypes.ALL.size());
    for (String accepted : List.of(type, MediaTypes.HTML)) {
      attacks.add(
          Attack.of("markup", request.withOnly("Accept", accepted), statuses)
              .and(Trait.REFUSABLE, Trait.MAY_CLOSE));
    }
  }
}
