package org.errata.servlet.conformance.attacks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.wire.RawRequest;

/** Bodies that exhaust or mislead who reads them as JSON, and framing that nobody sends. */
final class HostileBodies {

  /** Not JSON, or so deep that the rule refuses it. */
  private static final List<String> MALFORMED =
      List.of(
          "[".repeat(100_000),
          "{\"a\":".repeat(50_000),
          "[{\"a\":".repeat(20_000),
          "[".repeat(1001) + "]".repeat(1001),
          "[".repeat(200) + "]".repeat(201),
          "\"" + "x".repeat(300_000),
          "\"" + "\\".repeat(100_001) + "\"",
          "9".repeat(100_000) + "e",
          "-",
          "1e",
          "0x10",
          "01",
          "NaN",
          "[1,]",
          "{\"a\":1,}",
          "{a:1}",
          "{'a':1}",
          "[1] [2]",
          "{}//",
          "/**/{}",
          "\"\t\"",
          "\"\u0000\"",
          "\"\\u12\"",
          "\"\\x41\"",
          "tru",
          "truE",
          " ".repeat(70_000),
          "\u00a0{}",
          "\u2028{}");

  private static final List<String> WELL_FORMED =
      List.of(
          "[".repeat(999) + "]".repeat(999),
          "\"" + "x".repeat(300_000) + "\"",
          "\"" + "\\u0041".repeat(50_000) + "\"",
          "\"\\ud800\"",
          "9".repeat(100_000),
          "1e999999999",
          "-0.0E-0",
          "{\"a\":1,\"a\":2}",
          "{\"\":{\"\":[]}}",
          "[" + "1,".repeat(100_000) + "1]",
          "[" + "{},".repeat(50_000) + "{}]",
          " ".repeat(70_000) + "0");

  /** Bytes that are not UTF-8 (RFC 3629 section 3), within a string. */
  private static final List<String> NOT_UTF_8 =
      List.of(
          "\u00ff",
          "\u00c0\u00af",
          "\u00c1\u00bf",
          "\u00e0\u0080\u00af",
          "\u00ed\u00a0\u0080",
          "\u00f4\u0090\u0080\u0080",
          "\u00f8\u0088\u0080\u0080\u0080",
          "\u0080",
          "\u00e2\u0082");

  private static final List<String> CHUNKS =
      List.of(
          "xyz\r\n{}\r\n0\r\n\r\n",
          "-2\r\n{}\r\n0\r\n\r\n",
          "0x2\r\n{}\r\n0\r\n\r\n",
          "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
          "2\r\n{}0\r\n\r\n",
          "2\r\n{}xx\r\n0\r\n\r\n",
          "2;\r\n{}\r\n0\r\n\r\n",
          "2;a=\"\r\n{}\r\n0\r\n\r\n",
          "2;" + "x".repeat(9000) + "\r\n{}\r\n0\r\n\r\n",
          "2\r\n{}\r\n0\r\n" + "X: y\r\n".repeat(2000) + "\r\n",
          "2\r\n{}\r\n0\r\nContent-Length: 9\r\n\r\n",
          "00000000000000002\r\n{}\r\n000\r\n\r\n",
          "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n");

  private static final int RANDOM = 150;
  private static final String DOCUMENT =
      "{\"a\":[1,-2.5e3,true,null,{\"b\":\"c\\u0041\\n\u20ac\"}],\"d\":{}}";

  private HostileBodies() {}

  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    MALFORMED.forEach(body -> attacks.add(json("malformed", body.getBytes(UTF_8), 400)));
    WELL_FORMED.forEach(body -> attacks.add(json("well-formed", body.getBytes(UTF_8), 200)));
    for (String bytes : NOT_UTF_8) {
      attacks.add(json("not UTF-8", ("\"" + bytes + "\"").getBytes(ISO_8859_1), 400));
    }
    attacks.add(json("UTF-16", "{}".getBytes(UTF_16), 400));
    attacks.add(json("a byte order mark", "\ufeff{}".getBytes(UTF_8), 200, 400));
    for (String chunks : CHUNKS) {
      attacks.add(
          Attack.of(
                  "chunks " + chunks.substring(0, 4).strip(),
                  request()
                      .with("Transfer-Encoding", "chunked")
                      .raw(List.of(chunks.getBytes(UTF_8))),
                  200,
                  400,
                  413)
              .and(Trait.REFUSABLE, Trait.ENDS_EARLY));
    }
    addEarlyEnds(attacks);
    addRandom(attacks);
    return attacks;
  }

  private static void addEarlyEnds(List<Attack> attacks) {
    for (String part : List.of("", "{", "{\"a\":", "{}")) {
      RawRequest request = request().raw(List.of(part.getBytes(UTF_8)));
      attacks.add(
          Attack.of("ends before its length", request.with("Content-Length", "100"), 400)
              .and(Trait.ENDS_EARLY, Trait.REFUSABLE));
      attacks.add(
          Attack.of("ends without a chunk", request.with("Transfer-Encoding", "chunked"), 400)
              .and(Trait.ENDS_EARLY, Trait.REFUSABLE));
    }
  }

  private static void addRandom(List<Attack> attacks) {
    Random random = Seed.random("bodies");
    for (int i = 0; i < RANDOM; i++) {
      byte[] body = DOCUMENT.getBytes(UTF_8);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      }
      attacks.add(json("random", body, 200, 400));
    }
  }

  private static Attack json(String name, byte[] body, Integer... statuses) {
    String start = new String(body, 0, Math.min(body.length, 20), ISO_8859_1);
    return Attack.of(name + " " + start, request().body(body), statuses);
  }

  /** The application reads the body to its end. */
  private static RawRequest request() {
    return ApiRequests.to("/attacks/body/x?digest");
  }
}
