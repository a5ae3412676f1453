package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.wire.RawRequest;

/** Bodies around the size of the buffer, 65,536 bytes, and longer ones with errors after it. */
public final class BodySizeSituations {

  private static final String REPLAYED = "Errata design, 6: replayed from the first byte";
  private static final String LATE = "Errata design, 6: scanned as the application reads";
  private static final int BUFFER = 65_536;
  private static final String LONG = "[" + "1,".repeat(50_000) + "1";
  private static final List<String> READINGS =
      List.of("stream", "byte-by-byte", "reader", "listener");

  private BodySizeSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    for (String reading : READINGS) {
      rows.addAll(read(reading).toList());
    }
    rows.addAll(late().toList());
    rows.addAll(otherTypes().toList());
    return rows;
  }

  private static Stream<Situation> read(String reading) {
    byte[] full = json(BUFFER);
    byte[] longer = json(BUFFER + 1);
    byte[] cut = Arrays.copyOf(json(150_000), 149_999);
    return Stream.of(
        echoed(reading + ", one byte less than the buffer", reading, json(BUFFER - 1)),
        echoed(reading + ", as long as the buffer", reading, full),
        echoed(reading + ", one byte more than the buffer", reading, longer),
        row(
            reading + ", one byte longer, in chunks",
            REPLAYED,
            ApiRequests.body(reading).chunks(pieces(longer, 40_000)),
            appResponse(200, longer)),
        row(
                reading + ", 150 KB with pauses",
                REPLAYED,
                ApiRequests.body(reading).body(pieces(json(150_000), 30_000)),
                appResponse(200, json(150_000)))
            .sent(Transmission.IN_PIECES),
        row(
            reading + ", cut after the buffer",
            LATE,
            ApiRequests.body(reading).body(cut),
            refused("ran")));
  }

  private static Stream<Situation> late() {
    String invalid = "[" + "1,".repeat(50_000) + "}" + "1,".repeat(50_000) + "1]";
    return Stream.of(
        row(
            "cut, and read up to Content-Length only",
            LATE,
            ApiRequests.body("to-length").body(LONG),
            refused("ran")),
        row(
            "complete, and read up to Content-Length only",
            LATE,
            ApiRequests.body("to-length").body(LONG + "]"),
            appResponse(200, LONG + "]")),
        row(
            "invalid in the middle",
            LATE,
            ApiRequests.body("stream").body(invalid),
            refused("ran").allowingClose()),
        row(
            "cut, and the application calls sendError",
            LATE,
            cut("refuse"),
            refused("ran", "unreadable")),
        row(
            "cut, and the application sets a status",
            LATE,
            cut("status"),
            refused("ran", "unreadable")));
  }

  private static Stream<Situation> otherTypes() {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    String text = "x".repeat(100_000);
    String file =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n%s\r\n--b--\r\n";
    RawRequest parts = typed("parts", "multipart/form-data; boundary=b").body(file.formatted(text));
    RawRequest form = typed("parameter", "application/x-www-form-urlencoded").body("name=" + text);
    return Stream.of(
        row("100 KB of octets", REPLAYED, octets("stream").body(bytes), appResponse(200, bytes)),
        row(
            "100 KB of octets, byte by byte",
            REPLAYED,
            octets("byte-by-byte").body(bytes),
            appResponse(200, bytes)),
        row(
            "100 KB of octets to a listener",
            REPLAYED,
            octets("listener").body(bytes),
            appResponse(200, bytes)),
        row("a form of 100 KB", REPLAYED, form, appResponse(200, text)),
        row("a part of 100 KB", REPLAYED, parts, appResponse(200, text)));
  }

  private static Situation echoed(String name, String reading, byte[] json) {
    return row(name, REPLAYED, ApiRequests.body(reading).body(json), appResponse(200, json));
  }

  private static ExpectedOutcome refused(String... notes) {
    return error(400, ErrBodies.BODY_EMPTY).received(notes);
  }

  private static RawRequest cut(String reading) {
    return ApiRequests.body(reading).body(LONG);
  }

  private static RawRequest octets(String reading) {
    return typed(reading, "application/octet-stream");
  }

  private static RawRequest typed(String reading, String type) {
    return ApiRequests.body(reading).withOnly("Content-Type", type);
  }

  /** Returns a JSON string of this many bytes, with UTF-8 sequences of every length. */
  private static byte[] json(int size) {
    int patterns = (size - 2) / 10;
    String text = "aä€😀".repeat(patterns) + "x".repeat((size - 2) % 10);
    return ("\"" + text + "\"").getBytes(UTF_8);
  }

  private static List<byte[]> pieces(byte[] whole, int length) {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < whole.length; from += length) {
      pieces.add(Arrays.copyOfRange(whole, from, Math.min(from + length, whole.length)));
    }
    return pieces;
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
