package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.undecodableBody;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Which bodies the rule {@code body} accepts. */
public final class JsonBodySituations {

  private static final String GRAMMAR = "RFC 8259, 2 to 7";
  private static final String UNICODE = "RFC 8259, 8.1, and RFC 3629, 3";
  private static final String TYPE = "RFC 6839, 3.1, and RFC 9110, 8.3.1";
  private static final String PRESENT = "Errata design, 6: other bodies must be present";
  private static final String JSON = "application/json";

  private JsonBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(wellFormed(), malformed(), invalidUtf8(), types()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> wellFormed() {
    return Stream.of(
        wellFormed("a number", "-0.5e+3"),
        wellFormed("null", "null"),
        wellFormed("white space around a value", " \r\n{}\t\n"),
        wellFormed("UTF-8 sequences of every length", "\"aä€😀\""),
        wellFormed("arrays 900 deep", "[".repeat(900) + "]".repeat(900)));
  }

  private static Stream<Situation> malformed() {
    return Stream.of(
        malformed("an array without an end", "{\"inv\":[1"),
        malformed("an object without an end", "{\"inv\":[]"),
        malformed("a string without an end", "{\"inv"),
        malformed("a comma missing", "[1 2]"),
        malformed("a brace too many", "{\"a\":1}}"),
        malformed("two values", "{}{}"),
        malformed("single quotes", "{'a':1}"),
        malformed("a word that is not JSON", "hello"),
        row("white space in chunks", GRAMMAR, post().chunks(" ", "\r\n"), refused()),
        row("an error before the last chunk", GRAMMAR, post().chunks("{", "]", "more"), refused()));
  }

  private static Stream<Situation> invalidUtf8() {
    return Stream.of(
        malformed("a lone continuation byte", '"', 0x80, '"'),
        malformed("an overlong encoding", '"', 0xc0, 0xaf, '"'),
        malformed("an encoded surrogate", '"', 0xed, 0xa0, 0x80, '"'),
        malformed("an incomplete UTF-8 sequence", '"', 0xe2, 0x82));
  }

  private static Stream<Situation> types() {
    RawRequest gzip = typed(JSON).with("Content-Encoding", "gzip").body("not really gzip");
    return Stream.of(
        row(
            "a media type with the suffix +json",
            TYPE,
            typed("application/vnd.x+json").body("{"),
            refused()),
        row("a media type in mixed case", TYPE, typed("Application/JSON;x=y").body("{"), refused()),
        row("text/plain without a body", PRESENT, typed("text/plain").body(""), refused()),
        row(
            "no Content-Type and no body",
            PRESENT,
            post().without("Content-Type").body(""),
            refused()),
        row("XML", PRESENT, typed("text/xml").body("<inv>"), appResponse(200, "<inv>")),
        row("JSON with a Content-Encoding", PRESENT, gzip, appResponse(200, "not really gzip"))
            .except("decodes the body itself", undecodableBody(), TestedContainer.OPEN_LIBERTY));
  }

  private static Situation wellFormed(String name, String json) {
    return row(
        "well-formed: " + name, GRAMMAR, post().body(json), appResponse(200, json).received("ran"));
  }

  private static Situation malformed(String name, String json) {
    return row("malformed: " + name, GRAMMAR, post().body(json.getBytes(UTF_8)), refused());
  }

  private static Situation malformed(String name, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return row("malformed: " + name, UNICODE, post().body(bytes), refused());
  }

  private static ExpectedOutcome refused() {
    return error(400, ErrBodies.BODY_EMPTY).received();
  }

  private static RawRequest post() {
    return ApiRequests.body("stream");
  }

  private static RawRequest typed(String type) {
    return post().withOnly("Content-Type", type);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
