package org.errata.servlet.conformance.errors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;

import java.util.Base64;
import java.util.List;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Responses that the application writes itself; they must not change by a byte. */
public final class ApplicationResponseSituations {

  private static final String UNTOUCHED = "Errata design, 3: byte for byte untouched";
  private static final String JSON = "{\"own\":\"nicht möglich 😀\"}";

  /** The letter x, 50,000 times, in gzip. */
  private static final byte[] GZIP =
      Base64.getDecoder()
          .decode("H4sIAAAAAAAA/+3BAQ0AAADCoNqPbw8HF" + "A".repeat(64) + "E8G2h/utVDDAAA=");

  private ApplicationResponseSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row(
            "a 404 with a body",
            "json",
            appResponse(404, JSON).with("Content-Type", "application/json")),
        accepting("text/html"),
        accepting("image/png"),
        row("a 409 with a body, flushed in the middle", "json-flushed", appResponse(409, JSON)),
        row(
            "a 422 through the writer",
            "latin",
            appResponse(422, "<p>ungültig".getBytes(ISO_8859_1))),
        row("a 500 in gzip", "gzip", appResponse(500, GZIP).with("Content-Encoding", "gzip")),
        row("a 500 of one byte", "one-byte", appResponse(500, "x")),
        row("a 500 of half a megabyte", "large", appResponse(500, "0123456789".repeat(50_000))),
        row(
            "200 and half a megabyte",
            "large?status=200",
            appResponse(200, "0123456789".repeat(50_000))),
        row("a 503 with a body", "unavailable", appResponse(503, JSON).with("Retry-After", "7")),
        row("204", "no-content", appResponse(204, "").without("Content-Type")),
        row("304", "not-modified", appResponse(304, "").with("ETag", "\"1\"")),
        row("a redirect", "redirect", appResponse(302, ""))
            .except(
                "writes a body for sendRedirect",
                ExpectedOutcome.of(ExpectedResponses.status(302)).containing("Document moved"),
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO),
        row("308", "moved", appResponse(308, "").with("Location", "/conformance/good")),
        row(
            "206",
            "partial-content",
            appResponse(206, "0123").with("Content-Range", "bytes 0-3/10")),
        row("200 without a body", "empty", appResponse(200, "")),
        row("201", "created", created()));
  }

  private static Situation accepting(String type) {
    return Situation.of(
        "sendError",
        "a 404 with a body, Accept: " + type,
        UNTOUCHED,
        RawRequest.get("/conformance/own/json").with("Accept", type),
        appResponse(404, JSON));
  }

  private static ExpectedOutcome created() {
    return appResponse(201, JSON)
        .with("ETag", "\"1\"")
        .with("Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT")
        .with("Cache-Control", "max-age=60")
        .with("Content-Language", "de")
        .with("Content-Disposition", "attachment");
  }

  private static Situation row(String name, String path, ExpectedOutcome expectation) {
    return Situation.of(
        "sendError", name, UNTOUCHED, RawRequest.get("/conformance/own/" + path), expectation);
  }
}
