package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Bodies of 50 MB; the heap of 64 MB cannot hold one beside everything else. */
public final class LargeBodySituations {

  private static final String MEMORY = "Errata design, 6: in constant memory";

  /** Length and SHA-256 of the body. */
  private static final String DIGEST =
      "52428804 4ab349b20c828c89121ed1c1c43069567092f1cc748d9d9f0c19524a45ee411c";

  private LargeBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("50 MB of JSON", to("body").body(json("\"]")), appResponse(200, DIGEST)),
        row("50 MB of JSON in chunks", to("body").chunks(json("\"]")), appResponse(200, DIGEST)),
        row("50 MB without rules", to("echo").body(json("\"]")), appResponse(200, DIGEST)),
        row("50 MB of JSON without the last byte", to("body").body(json("\"")), cut()));
  }

  private static ExpectedOutcome cut() {
    return error(400, ErrBodies.BODY_EMPTY).received("ran").allowingClose();
  }

  private static RawRequest to(String path) {
    return RawRequest.post("/conformance/" + path + "/x?digest")
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

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, MEMORY, request, expectation);
  }
}
