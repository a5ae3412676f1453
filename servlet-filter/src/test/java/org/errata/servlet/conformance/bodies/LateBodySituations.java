package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.wire.RawRequest;

/** Bodies that arrive slowly, where the rule waits one second for what it reads ahead. */
public final class LateBodySituations {

  private static final String TIMEOUT = "RFC 9110, 15.5.9";

  /** Sent with a pause of 20 ms before each: two seconds in all. */
  private static final int PIECES = 100;

  private LateBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("a byte each 20 ms, with a length", slow("late-body").body(spaces()), late()),
        row("a byte each 20 ms, in chunks", slow("late-body").chunks(spaces()), late()),
        row(
            "a byte each 20 ms, within bodyTimeout",
            slow("body").body(spaces()),
            appResponse(200, "0" + " ".repeat(PIECES - 1))));
  }

  private static ExpectedOutcome late() {
    return error(408, "application/json", ErrBodies.TIMEOUT)
        .announcingClose()
        .and(ExpectedLog.hasOnlyDebugLines())
        .received();
  }

  private static RawRequest slow(String path) {
    return RawRequest.post("/conformance/" + path + "/x?stream")
        .with("Content-Type", "application/json");
  }

  private static List<byte[]> spaces() {
    List<byte[]> pieces = new ArrayList<>(Collections.nCopies(PIECES, " ".getBytes(US_ASCII)));
    pieces.set(0, "0".getBytes(US_ASCII));
    return pieces;
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, TIMEOUT, request, expectation).sent(Transmission.IN_PIECES);
  }
}
