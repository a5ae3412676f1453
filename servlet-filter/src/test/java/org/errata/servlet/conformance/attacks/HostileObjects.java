package org.errata.servlet.conformance.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.conformance.app.attacks.ForgedText;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.wire.RawRequest;

/** Arguments, header fields, ids and messages that an application makes of what it was sent. */
final class HostileObjects {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "{value}",
          "{value}{value}{requestId}",
          "${value}",
          "\\\"}]}",
          "\u0000\u0001\u001f",
          "\ud83d",
          "\ude00\ud83d",
          "\ufeff\ufffe",
          "x".repeat(4000),
          "\u20ac".repeat(500),
          "&lt;&amp;&#x27;",
          ForgedText.LINES,
          ForgedText.TERMINAL,
          ForgedText.BIDIRECTIONAL);

  private static final List<String> FIELD_NAMES =
      List.of(
          "X-App",
          "",
          " ",
          "X App",
          "X-App:",
          "X-App\r\nX-Forged",
          "X-\u00e4",
          "\u0000",
          "Content-Length",
          "Transfer-Encoding",
          "Content-Type",
          "Connection",
          "X-Request-Id",
          "Cache-Control");

  private static final List<String> FIELD_VALUES =
      List.of(
          "x",
          "",
          "a\r\nX-Forged: 1",
          "a\nX-Forged: 1",
          "a\rX-Forged: 1",
          "a\r\n\r\n<script>alert(1)</script>",
          "\u0000\u001b",
          "\u20ac\u00e4",
          "x".repeat(2000));

  private static final List<String> IDS =
      List.of("", " ", "Forbidden", "value-not-known\r\n", "../x", "no-such-entry", "x".repeat(99));

  private final List<Attack> attacks = new ArrayList<>();

  private HostileObjects() {}

  static List<Attack> attacks() {
    HostileObjects made = new HostileObjects();
    made.addArguments();
    made.addHeaders();
    for (String id : IDS) {
      made.add("an id", "problem", "", id, 500);
    }
    return made.attacks;
  }

  private void addArguments() {
    List<String> texts = new ArrayList<>(TEXTS);
    texts.addAll(HostileTexts.MARKUP);
    for (String text : texts) {
      for (String kind : List.of("argument", "argument-sent")) {
        addInEach(Attack.of(kind, request(kind, "", text), 404).and(Trait.IS_ARGUMENT));
      }
      add("the name of an argument", "argument-named", text, "x", 404);
      add("a message of sendError", "send-error", "", text, 409);
      add("a number", "parse", "", text, 500);
    }
    add("an argument that is null", "argument-null", "", "", 404);
    add("an argument that cannot be printed", "argument-cannot-be-printed", "", "", 500);
  }

  private void addHeaders() {
    for (String name : FIELD_NAMES) {
      for (String value : FIELD_VALUES) {
        add("a header field of a problem", "header", name, value, 404, 500);
        add("a header field of a sent problem", "header-sent", name, value, 404, 500);
      }
    }
    for (String value : FIELD_VALUES) {
      add("a header field of the application", "header-set", "X-App", value, 500);
    }
    add("a header field without a value", "header-null", "", "", 404, 500);
  }

  private void add(String name, String kind, String first, String text, Integer... statuses) {
    String type = MediaTypes.ALL.get(attacks.size() % MediaTypes.ALL.size());
    attacks.add(Attack.of(name, request(kind, first, text).with("Accept", type), statuses));
  }

  private void addInEach(Attack attack) {
    attacks.addAll(attack.inEachRepresentation());
  }

  private static RawRequest request(String kind, String name, String text) {
    return RawRequest.get(
        "/attacks/objects/%s?name=%s&text=%s"
            .formatted(kind, URLEncoder.encode(name, UTF_8), URLEncoder.encode(text, UTF_8)));
  }
}
