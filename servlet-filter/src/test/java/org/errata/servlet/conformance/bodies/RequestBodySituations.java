package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.undecodableBody;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Bodies that must reach the application byte for byte, with the rule {@code body} and without. */
public final class RequestBodySituations {

  private static final String REPLAYED = "Errata design, 6: replayed from the first byte";
  private static final String JSON = "{\"text\":\"Grüße, 你好 😀\"}";
  private static final String LONG = "[\"" + "aä€😀".repeat(20_000) + "\"]";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=b";

  private RequestBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    for (String reading : List.of("stream", "byte-by-byte", "reader", "listener")) {
      rows.addAll(read(reading).toList());
    }
    rows.addAll(special().toList());
    rows.addAll(forms().toList());
    return rows;
  }

  private static Stream<Situation> read(String reading) {
    RawRequest checked = ApiRequests.body(reading);
    RawRequest unchecked = ApiRequests.echo(reading);
    return Stream.of(
        row(reading + ", with a length", checked.body(JSON), JSON),
        row(reading + ", in chunks", checked.chunks("{\"te", "xt\":\"Gr", "üße, 你好 😀\"}"), JSON),
        row(reading + ", byte by byte with pauses", checked.body(pieces(JSON)), JSON)
            .sent(Transmission.IN_PIECES),
        row(reading + ", longer than the buffer", checked.body(LONG), LONG),
        row(reading + ", longer than the buffer, in chunks", checked.chunks(LONG, " "), LONG + " "),
        row(reading + ", without rules", unchecked.body(LONG), LONG),
        row(reading + ", empty, without rules", unchecked.body(""), ""));
  }

  private static Stream<Situation> special() {
    RawRequest octets = ApiRequests.body("stream").withOnly("Content-Type", "application/x");
    return Stream.of(
        row("a byte order mark", ApiRequests.body("stream").body("\ufeff{}"), "\ufeff{}"),
        row("a gzip body", octets.with("Content-Encoding", "gzip").body(allBytes()), allBytes())
            .except("decodes the body itself", undecodableBody(), TestedContainer.OPEN_LIBERTY),
        row("every byte value", octets.body(allBytes()), allBytes()),
        row(
                "a chunk extension and a trailer",
                octets.with("Transfer-Encoding", "chunked").raw(chunked()),
                "{}")
            .except(
                "refuses it, before any filter",
                ExpectedOutcome.of(ExpectedResponses.status(400)).allowingClose(),
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO));
  }

  private static Stream<Situation> forms() {
    String file =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n{ no JSON\r\n--b--\r\n";
    return Stream.of(
        form("a form", "/conformance/body/x?parameter", "name=a%20b%21&x=y", "a b!"),
        form("a form, without rules", "/conformance/echo/x?parameter", "name=a+b", "a b"),
        row(
            "a multipart body",
            RawRequest.post("/conformance/forms/parts").with("Content-Type", PARTS).body(file),
            "1"));
  }

  private static Situation form(String name, String target, String body, String echoed) {
    return row(name, RawRequest.post(target).with("Content-Type", FORM).body(body), echoed);
  }

  private static List<byte[]> chunked() {
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

  private static Situation row(String name, RawRequest request, String echoed) {
    return row(name, request, echoed.getBytes(UTF_8));
  }

  private static Situation row(String name, RawRequest request, byte[] echoed) {
    return Situation.of("bodies", name, REPLAYED, request, appResponse(200, echoed));
  }
}
