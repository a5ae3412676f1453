package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.Expect.own;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Bodies reach the application byte for byte, with the body rule before it and without. */
final class RequestBodies {

  private static final String SAME = "Errata design, 6: replayed from the first byte";
  private static final String JSON = "{\"text\":\"Grüße, 你好 😀\"}";
  private static final String LONG = "[\"" + "aä€😀".repeat(20_000) + "\"]";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=b";

  private RequestBodies() {}

  static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    for (String way : List.of("stream", "byte-by-byte", "reader", "listener")) {
      rows.addAll(read(way).toList());
    }
    rows.addAll(special().toList());
    rows.addAll(forms().toList());
    return rows;
  }

  private static Stream<Situation> read(String way) {
    Request api = json("/conformance/body/x?" + way);
    Request plain = json("/conformance/echo/x?" + way);
    return Stream.of(
        row(way + ", with a length", api.body(JSON), JSON),
        row(way + ", in chunks", api.chunks("{\"te", "xt\":\"Gr", "üße, 你好 😀\"}"), JSON),
        row(way + ", slowly", api.body(pieces(JSON)), JSON).sent(Way.SLOWLY),
        row(way + ", longer than what is read ahead", api.body(LONG), LONG),
        row(way + ", longer than what is read ahead, in chunks", api.chunks(LONG, " "), LONG + " "),
        row(way + ", without rules", plain.body(LONG), LONG),
        row(way + ", empty, without rules", plain.body(""), ""));
  }

  private static Stream<Situation> special() {
    Request octets = json("/conformance/body/x?stream").withOnly("Content-Type", "application/x");
    return Stream.of(
        row("a byte order mark", json("/conformance/body/x?stream").body("\ufeff{}"), "\ufeff{}"),
        row("gzip", octets.with("Content-Encoding", "gzip").body(allBytes()), allBytes()),
        row("every byte there is", octets.body(allBytes()), allBytes()),
        row(
            "a chunk extension and a trailer",
            octets.with("Transfer-Encoding", "chunked").raw(framed()),
            "{}"));
  }

  private static Stream<Situation> forms() {
    String file =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n{ no JSON\r\n--b--\r\n";
    return Stream.of(
        form("a form", "/conformance/body/x?parameter", "name=a%20b%21&x=y", "a b!"),
        form("a form, without rules", "/conformance/echo/x?parameter", "name=a+b", "a b"),
        row(
            "parts",
            Request.post("/conformance/forms/parts").with("Content-Type", PARTS).body(file),
            "1"));
  }

  private static Situation form(String name, String target, String body, String echoed) {
    return row(name, Request.post(target).with("Content-Type", FORM).body(body), echoed);
  }

  private static Request json(String target) {
    return Request.post(target).with("Content-Type", "application/json;charset=utf-8");
  }

  private static List<byte[]> framed() {
    return List.of("2;a=b\r\n{}\r\n0\r\nX-Trailer: x\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] allBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 256; i++) {
      bytes.write(i);
    }
    return bytes.toByteArray();
  }

  private static List<byte[]> pieces(String text) {
    List<byte[]> pieces = new ArrayList<>();
    for (byte b : text.getBytes(UTF_8)) {
      pieces.add(new byte[] {b});
    }
    return pieces;
  }

  private static Situation row(String name, Request request, String echoed) {
    return row(name, request, echoed.getBytes(UTF_8));
  }

  private static Situation row(String name, Request request, byte[] echoed) {
    return Situation.of("bodies", name, SAME, request, own(200, echoed));
  }
}
