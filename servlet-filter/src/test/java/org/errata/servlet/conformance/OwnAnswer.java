package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.errata.servlet.conformance.Expect.own;

import java.util.Base64;
import java.util.List;
import org.errata.servlet.wire.Request;

/** What the application answers itself, good and bad: to the byte as it would be without Errata. */
final class OwnAnswer {

  private static final String UNTOUCHED = "Errata design, 3: byte for byte untouched";
  private static final String JSON = "{\"own\":\"nicht möglich 😀\"}";

  /** 50,000 times x. */
  private static final byte[] GZIP =
      Base64.getDecoder()
          .decode("H4sIAAAAAAAA/+3BAQ0AAADCoNqPbw8HF" + "A".repeat(64) + "E8G2h/utVDDAAA=");

  private OwnAnswer() {}

  static List<Situation> rows() {
    return List.of(
        row("a 404 of its own", "json", own(404, JSON).with("Content-Type", "application/json")),
        accepting("text/html"),
        accepting("image/png"),
        row("a 409 of its own, flushed half way", "json-flushed", own(409, JSON)),
        row("a 422 through the writer", "latin", own(422, "<p>ungültig".getBytes(ISO_8859_1))),
        row("a 500 in gzip", "gzip", own(500, GZIP).with("Content-Encoding", "gzip")),
        row("a 500 of one byte", "one-byte", own(500, "x")),
        row("a 500 of half a megabyte", "large", own(500, "0123456789".repeat(50_000))),
        row("200 and half a megabyte", "large?status=200", own(200, "0123456789".repeat(50_000))),
        row("a 503 of its own", "unavailable", own(503, JSON).with("Retry-After", "7")),
        row("204", "no-content", own(204, "").without("Content-Type")),
        row("304", "not-modified", own(304, "").with("ETag", "\"1\"")),
        row("a redirect", "redirect", own(302, "")),
        row("308", "moved", own(308, "").with("Location", "/conformance/good")),
        row("206", "partial-content", own(206, "0123").with("Content-Range", "bytes 0-3/10")),
        row("200 and nothing else", "empty", own(200, "")),
        row("201", "created", created()));
  }

  private static Situation accepting(String type) {
    return Situation.of(
        "sendError",
        "a 404 of its own, to one who wants " + type,
        UNTOUCHED,
        Request.get("/conformance/own/json").with("Accept", type),
        own(404, JSON));
  }

  private static Expectation created() {
    return own(201, JSON)
        .with("ETag", "\"1\"")
        .with("Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT")
        .with("Cache-Control", "max-age=60")
        .with("Content-Language", "de")
        .with("Content-Disposition", "attachment");
  }

  private static Situation row(String name, String path, Expectation expectation) {
    return Situation.of(
        "sendError", name, UNTOUCHED, Request.get("/conformance/own/" + path), expectation);
  }
}
