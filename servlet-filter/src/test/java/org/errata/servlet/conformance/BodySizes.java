package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Bodies around the 65,536 bytes that are read ahead, and longer ones that are found broken. */
final class BodySizes {

  private static final String SAME = "Errata design, 6: replayed from the first byte";
  private static final String LATE = "Errata design, 6: judged while the application reads";
  private static final int READ_AHEAD = 65_536;
  private static final String LONG = "[" + "1,".repeat(50_000) + "1";
  private static final List<String> WAYS = List.of("stream", "byte-by-byte", "reader", "listener");

  private BodySizes() {}

  static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    for (String way : WAYS) {
      rows.addAll(read(way).toList());
    }
    rows.addAll(late().toList());
    rows.addAll(noJson().toList());
    return rows;
  }

  private static Stream<Situation> read(String way) {
    byte[] full = json(READ_AHEAD);
    byte[] more = json(READ_AHEAD + 1);
    byte[] cut = Arrays.copyOf(json(150_000), 149_999);
    return Stream.of(
        echoed(way + ", one byte less than what is read ahead", way, json(READ_AHEAD - 1)),
        echoed(way + ", all that is read ahead", way, full),
        echoed(way + ", one byte more than what is read ahead", way, more),
        row(
            way + ", one byte more, in chunks",
            SAME,
            Api.body(way).chunks(pieces(more, 40_000)),
            own(200, more)),
        row(
                way + ", 150 KB slowly",
                SAME,
                Api.body(way).body(pieces(json(150_000), 30_000)),
                own(200, json(150_000)))
            .sent(Way.SLOWLY),
        row(
            way + ", cut behind what is read ahead",
            LATE,
            Api.body(way).body(cut),
            refused("ran")));
  }

  private static Stream<Situation> late() {
    String broken = "[" + "1,".repeat(50_000) + "}" + "1,".repeat(50_000) + "1]";
    return Stream.of(
        row(
            "cut, for one who reads to the length and no further",
            LATE,
            Api.body("to-length").body(LONG),
            refused("ran")),
        row(
            "whole, for one who reads to the length and no further",
            LATE,
            Api.body("to-length").body(LONG + "]"),
            own(200, LONG + "]")),
        row(
            "broken in the middle",
            LATE,
            Api.body("stream").body(broken),
            refused("ran").thatMayEndConnection()),
        row("cut, and answered by sendError", LATE, cut("refuse"), refused("ran", "unreadable")),
        row("cut, and answered by a status", LATE, cut("status"), refused("ran", "unreadable")));
  }

  private static Stream<Situation> noJson() {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    String text = "x".repeat(100_000);
    String file =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n%s\r\n--b--\r\n";
    Request parts = typed("parts", "multipart/form-data; boundary=b").body(file.formatted(text));
    Request form = typed("parameter", "application/x-www-form-urlencoded").body("name=" + text);
    return Stream.of(
        row("100 KB of octets", SAME, octets("stream").body(bytes), own(200, bytes)),
        row(
            "100 KB of octets, byte by byte",
            SAME,
            octets("byte-by-byte").body(bytes),
            own(200, bytes)),
        row(
            "100 KB of octets to a listener",
            SAME,
            octets("listener").body(bytes),
            own(200, bytes)),
        row("a form of 100 KB", SAME, form, own(200, text)),
        row("a part of 100 KB", SAME, parts, own(200, text)));
  }

  private static Situation echoed(String name, String way, byte[] json) {
    return row(name, SAME, Api.body(way).body(json), own(200, json));
  }

  private static Expectation refused(String... notes) {
    return error(400, Bodies.BODY_EMPTY).received(notes);
  }

  private static Request cut(String way) {
    return Api.body(way).body(LONG);
  }

  private static Request octets(String way) {
    return typed(way, "application/octet-stream");
  }

  private static Request typed(String way, String type) {
    return Api.body(way).withOnly("Content-Type", type);
  }

  /** A string of JSON with characters of every length in UTF-8, so many bytes long. */
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
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
