package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.errata.servlet.wire.Request;

/** Bodies of 50 MB, which a heap of 64 MB cannot hold together with anything else. */
final class LargeBodies {

  private static final String MEMORY = "Errata design, 6: in constant memory";
  private static final String WHOLE =
      "52428804 4ab349b20c828c89121ed1c1c43069567092f1cc748d9d9f0c19524a45ee411c";

  private LargeBodies() {}

  static List<Situation> rows() {
    return List.of(
        row("50 MB of JSON", to("body").body(json("\"]")), own(200, WHOLE)),
        row("50 MB of JSON in chunks", to("body").chunks(json("\"]")), own(200, WHOLE)),
        row("50 MB without rules", to("echo").body(json("\"]")), own(200, WHOLE)),
        row("50 MB of JSON, cut in the last byte", to("body").body(json("\"")), cut()));
  }

  private static Expectation cut() {
    return error(400, Bodies.BODY_EMPTY).received("ran").thatMayEndConnection();
  }

  private static Request to(String path) {
    return Request.post("/conformance/" + path + "/x?digest")
        .with("Content-Type", "application/json");
  }

  private static List<byte[]> json(String end) {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    List<byte[]> pieces = new ArrayList<>();
    pieces.add("[\"".getBytes(US_ASCII));
    for (int i = 0; i < 50; i++) {
      pieces.add(megabyte);
    }
    pieces.add(end.getBytes(US_ASCII));
    return pieces;
  }

  private static Situation row(String name, Request request, Expectation expectation) {
    return Situation.of("bodies", name, MEMORY, request, expectation);
  }
}
