package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Request;

/** Which bodies are there and whole, where the body rule asks. */
final class Json {

  private static final String GRAMMAR = "RFC 8259, 2 to 7";
  private static final String UNICODE = "RFC 8259, 8.1, and RFC 3629, 3";
  private static final String TYPE = "RFC 6839, 3.1, and RFC 9110, 8.3.1";
  private static final String THERE = "Errata design, 6: other bodies have to be there";
  private static final String JSON = "application/json";

  private Json() {}

  static List<Situation> rows() {
    return Stream.of(whole(), broken(), brokenText(), types()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> whole() {
    return Stream.of(
        whole("a number", "-0.5e+3"),
        whole("null", "null"),
        whole("white space around", " \r\n{}\t\n"),
        whole("characters of every length", "\"aä€😀\""),
        whole("arrays 900 deep", "[".repeat(900) + "]".repeat(900)));
  }

  private static Stream<Situation> broken() {
    return Stream.of(
        broken("an array that does not end", "{\"inv\":[1"),
        broken("an object that does not end", "{\"inv\":[]"),
        broken("a string that does not end", "{\"inv"),
        broken("a comma missing", "[1 2]"),
        broken("a brace too many", "{\"a\":1}}"),
        broken("two values", "{}{}"),
        broken("single quotes", "{'a':1}"),
        broken("no JSON at all", "hello"),
        row("white space in chunks", GRAMMAR, post().chunks(" ", "\r\n"), refused()),
        row("chunks that go on", GRAMMAR, post().chunks("{", "]", "more"), refused()));
  }

  private static Stream<Situation> brokenText() {
    return Stream.of(
        broken("a lone continuation byte", '"', 0x80, '"'),
        broken("an overlong slash", '"', 0xc0, 0xaf, '"'),
        broken("half a surrogate pair", '"', 0xed, 0xa0, 0x80, '"'),
        broken("a character cut in the middle", '"', 0xe2, 0x82));
  }

  private static Stream<Situation> types() {
    Request gzip = typed(JSON).with("Content-Encoding", "gzip").body("not really gzip");
    return Stream.of(
        row(
            "a type that ends in +json",
            TYPE,
            typed("application/vnd.x+json").body("{"),
            refused()),
        row("the type in another case", TYPE, typed("Application/JSON;x=y").body("{"), refused()),
        row("text without a body", THERE, typed("text/plain").body(""), refused()),
        row("no type and no body", THERE, post().without("Content-Type").body(""), refused()),
        row("XML", THERE, typed("text/xml").body("<inv>"), own(200, "<inv>")),
        row("encoded JSON", THERE, gzip, own(200, "not really gzip")));
  }

  private static Situation whole(String name, String json) {
    return row("whole: " + name, GRAMMAR, post().body(json), own(200, json).received("ran"));
  }

  private static Situation broken(String name, String json) {
    return row("broken: " + name, GRAMMAR, post().body(json.getBytes(UTF_8)), refused());
  }

  private static Situation broken(String name, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return row("broken: " + name, UNICODE, post().body(bytes), refused());
  }

  private static Expectation refused() {
    return error(400, Bodies.BODY_EMPTY).received();
  }

  private static Request post() {
    return Api.body("stream");
  }

  private static Request typed(String type) {
    return post().withOnly("Content-Type", type);
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("bodies", name, clause, request, expectation);
  }
}
