package org.errata.servlet.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule {@code body}: there, and whole if it is JSON (RFC 8259). */
@OnEveryContainer
record BodiesIT(RunningContainer container) {

  private static final Request CALC = Api.to("/app/api/calc");

  static Stream<Named<Request>> missing_or_broken() {
    return Stream.of(
        named("no body and no length", CALC),
        named("length 0", CALC.body("")),
        named("chunked and empty", CALC.chunks()),
        named("chunked, of white space", CALC.chunks(" ", "\r\n")),
        named("white space", CALC.body(" \t\r\n ")),
        named("array not closed", CALC.body("{\"inv\":[")),
        named("object not closed", CALC.body("{\"inv\":[]")),
        named("string not closed", CALC.body("{\"inv")),
        named("comma before the brace", CALC.body("{\"a\":1,}")),
        named("comma missing", CALC.body("[1 2]")),
        named("one brace too many", CALC.body("{\"a\":1}}")),
        named("two values", CALC.body("{}{}")),
        named("single quotes", CALC.body("{'a':1}")),
        named("no JSON at all", CALC.body("hello")),
        named("a lone continuation byte", CALC.body(bytes('"', 0x80, '"'))),
        named("an overlong slash", CALC.body(bytes('"', 0xc0, 0xaf, '"'))),
        named("half a surrogate pair", CALC.body(bytes('"', 0xed, 0xa0, 0x80, '"'))),
        named("a character cut in the middle", CALC.body(bytes('"', 0xe2, 0x82))),
        named("chunked, cut before the last brace", CALC.chunks("{\"a\"", ":1")),
        named("+json", CALC.withOnly("Content-Type", "application/vnd.x+json").body("{")),
        named("letter case", CALC.withOnly("Content-Type", "Application/JSON;x=y").body("{")),
        named("text without body", CALC.withOnly("Content-Type", "text/plain").body("")),
        named("no type and no body", CALC.without("Content-Type").body("")));
  }

  static Stream<Named<Request>> whole() {
    return Stream.of(
        named("object", CALC.body(Api.JSON)),
        named("chunked", CALC.chunks("{\"inv\"", ":", "[]", "}")),
        named("chunked, byte by byte", CALC.chunks("{", "\"", "a", "\"", ":", "1", "}")),
        named("chunk extension and trailer", chunked("2;a=b\r\n{}\r\n0\r\nTrailer: x\r\n\r\n")),
        named("white space around", CALC.body(" \r\n{}\t\n")),
        named("a byte order mark", CALC.body("\ufeff{}")),
        named("a number", CALC.body("-0.5e+3")),
        named("null", CALC.body("null")),
        named("every length of UTF-8", CALC.body("\"aä€😀\"")),
        named("nested 900 deep", CALC.body("[".repeat(900) + "]".repeat(900))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void missing_or_broken(Request request) {
    Answer answer = container.ask(request);
    Expected.refused(answer, 400, Expected.BODY_EMPTY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whole(Request request) {
    Answer answer = container.ask(request);
    assertThat(answer.text()).describedAs("%s", answer).isEqualTo("{\"ok\":true}");
    assertThat(answer.field("X-Ran")).isEqualTo("yes");
  }

  @Test
  void an_encoded_body_only_has_to_be_there() {
    Answer answer = container.ask(CALC.with("Content-Encoding", "gzip").body("not really gzip"));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void a_body_of_another_type_only_has_to_be_there() {
    Answer answer = container.ask(CALC.withOnly("Content-Type", "text/xml").body("<inv>"));
    Expected.error(answer, 415, "{\"err\":[{\"code\":415,\"msg\":\"Unsupported Media Type\"}]}");
  }

  @Test
  void a_body_may_come_slowly_split_anywhere() {
    byte[] json = "{\"€\":[true]}".getBytes(UTF_8);
    Request slow =
        CALC.body(IntStream.range(0, json.length).mapToObj(i -> new byte[] {json[i]}).toList());
    try (Connection connection = container.connect()) {
      connection.sendSlowly(slow);
      assertThat(connection.answerTo("POST").text()).isEqualTo("{\"ok\":true}");
    }
  }

  @Test
  void methods_without_a_body_need_none() {
    Answer answer = container.ask(CALC.method("OPTIONS"));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void every_violation_is_told_at_once_where_that_is_wished() {
    Answer answer =
        container.ask(Api.to("/app/strict/calc").with("client_profile_id", "7").body("{\"inv\":["));
    Expected.refused(
        answer,
        400,
        "{\"err\":[{\"msg\":\"Profile ID not found.\"},"
            + "{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}");
  }

  private static Request chunked(String raw) {
    return CALC.with("Transfer-Encoding", "chunked").raw(List.of(raw.getBytes(UTF_8)));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
