package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.wire.RawRequest;

/** Bodies of which nothing is read ahead: they are checked while the application reads. */
public final class UnbufferedBodySituations {

  private static final String UNBUFFERED = "Errata design, 6: bodyBuffer 0, scanned as it is read";
  private static final String JSON = "{\"text\":\"Grüße, 你好 😀\"}";
  private static final String LONG = "[\"" + "aä€😀".repeat(20_000) + "\"]";
  private static final String CUT = LONG.substring(0, LONG.length() - 1);

  private UnbufferedBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    for (String reading : List.of("stream", "byte-by-byte", "reader", "listener")) {
      rows.addAll(whole(reading).toList());
      rows.addAll(refused(reading).toList());
    }
    rows.addAll(others().toList());
    return rows;
  }

  private static Stream<Situation> whole(String reading) {
    RawRequest json = json(reading);
    RawRequest octets = octets(reading);
    return Stream.of(
        row(reading + ", with a length", json.body(JSON), appResponse(200, JSON)),
        row(reading + ", in chunks", json.chunks("{\"a\"", ":1}"), appResponse(200, "{\"a\":1}")),
        row(
                reading + ", with pauses",
                json.body(pieces("{\"a\":1}")),
                appResponse(200, "{\"a\":1}"))
            .sent(Transmission.IN_PIECES),
        row(
                reading + ", in chunks with pauses",
                json.chunks("{\"a\"", ":1}"),
                appResponse(200, "{\"a\":1}"))
            .sent(Transmission.IN_PIECES),
        row(reading + ", 200 KB", json.body(LONG), appResponse(200, LONG)),
        row(reading + ", 200 KB in chunks", json.chunks(LONG, " "), appResponse(200, LONG + " ")),
        row(reading + ", not JSON by its type", octets.body("[1"), appResponse(200, "[1")));
  }

  private static Stream<Situation> refused(String reading) {
    RawRequest json = json(reading);
    return Stream.of(
        row(reading + ", length 0", json.body(""), empty().received()),
        row(reading + ", no chunks", json.chunks(), empty().received("ran")),
        row(
            reading + ", no chunks, not JSON by its type",
            octets(reading).chunks(),
            empty().received("ran").and(ExpectedLog.hasReason("body: is empty"))),
        row(reading + ", cut", json.body("{\"inv\":["), empty().received("ran")),
        row(reading + ", cut, in chunks", json.chunks("{\"inv", "\":["), empty().received("ran")),
        row(
                reading + ", cut, in chunks with pauses",
                json.chunks("{\"inv", "\":["),
                empty().received("ran"))
            .sent(Transmission.IN_PIECES),
        row(reading + ", cut after 200 KB", json.body(CUT), empty().received("ran")));
  }

  private static Stream<Situation> others() {
    return Stream.of(
        row(
            "read up to Content-Length only",
            json("to-length").body("[1"),
            empty().received("ran")),
        row(
            "the application wraps the exception",
            json("wrap").body("[1"),
            empty()
                .received("ran", "unreadable")
                .and(ExpectedLog.hasReason("body: ends at byte 2, expected ',' or ']'"))),
        row(
            "not read",
            json("none").body("[1"),
            appResponse(200, "{\"ok\":true}").received("ran")));
  }

  private static ExpectedOutcome empty() {
    return error(400, ErrBodies.BODY_EMPTY);
  }

  private static RawRequest json(String reading) {
    return RawRequest.post("/conformance/unbuffered/x?" + reading)
        .with("Content-Type", "application/json;charset=utf-8");
  }

  private static RawRequest octets(String reading) {
    return json(reading).withOnly("Content-Type", "application/octet-stream");
  }

  private static List<byte[]> pieces(String text) {
    List<byte[]> pieces = new ArrayList<>();
    for (byte b : text.getBytes(UTF_8)) {
      pieces.add(new byte[] {b});
    }
    return pieces;
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", "unbuffered, " + name, UNBUFFERED, request, expectation);
  }
}
