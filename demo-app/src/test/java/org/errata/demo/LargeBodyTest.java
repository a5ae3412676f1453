package org.errata.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of 20 MB, for a demo whose heap has 64. */
class LargeBodyTest {

  private static final int SIZE = 20 * 1024 * 1024;

  private static DemoProcess demo;
  private static URI uri;

  @BeforeAll
  static void start() throws IOException {
    demo =
        DemoProcess.start(
            Map.of("PORT", "0"), "-Xmx64m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC");
    uri = demo.ready();
  }

  @AfterAll
  static void stop() throws Exception {
    demo.close();
  }

  /** A body: how it begins, what is repeated to make it long, and how it ends. */
  record Body(String start, String repeated, String end) {

    InputStream stream(String realEnd) {
      byte[] piece = repeated.repeat(Math.max(1, 65_536 / repeated.length())).getBytes(UTF_8);
      Stream<InputStream> pieces =
          Stream.concat(
              Stream.of(new ByteArrayInputStream(start.getBytes(UTF_8))),
              Stream.concat(
                  IntStream.rangeClosed(0, SIZE / piece.length)
                      .mapToObj(i -> new ByteArrayInputStream(piece)),
                  Stream.of(new ByteArrayInputStream(realEnd.getBytes(UTF_8)))));
      return new SequenceInputStream(Collections.enumeration(pieces.toList()));
    }
  }

  static Stream<Arguments> bodies() {
    String item = "{\"ref\":\"r\",\"chg\":100.00,\"line\":1,\"tran\":19,\"serv\":6}";
    return Stream.of(
        Arguments.of(
            "one invoice of many items",
            new Body("{\"inv\":[{\"doc\":\"D\",\"itms\":[", item + ",", item + "]}]}"),
            "{\"inv\":[{\"doc\":\"D\",\"itms\":[{\"ref\":\"r\",\"txs\":[{\"name\":\"Sales Tax\""),
        Arguments.of(
            "many invoices of one item",
            new Body("{\"inv\":[", "{\"itms\":[" + item + "]},", "{\"doc\":\"last\"}]}"),
            "{\"inv\":[{\"itms\":[{\"ref\":\"r\",\"txs\":[{\"name\":\"Sales Tax\""),
        Arguments.of(
            "many empty items",
            new Body("{\"inv\":[{\"itms\":[", "{},", "{}]}]}"),
            "{\"inv\":[{\"itms\":[{\"txs\":[]},"),
        Arguments.of(
            "one text that nobody reads", new Body("{\"x\":\"", "x", "\"}"), "{\"inv\":[]}"),
        Arguments.of(
            "one text of escapes that nobody reads",
            new Body("{\"x\":\"", "\\u00e9", "\"}"),
            "{\"inv\":[]}"),
        Arguments.of("white space", new Body("{\"inv\":[", " ", "]}"), "{\"inv\":[]}"),
        Arguments.of(
            "one array that nobody reads", new Body("{\"x\":[", "1,", "1]}"), "{\"inv\":[]}"),
        Arguments.of(
            "one item of members that nobody reads",
            new Body("{\"inv\":[{\"itms\":[{", "\"a\":[],", "\"chg\":1}]}]}"),
            "{\"inv\":[{\"itms\":[{\"txs\":[{\"name\":\"Sales Tax\",\"rate\":0.05,\"tax\":0.05"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void are_taken_when_they_are_whole(String name, Body body, String answer) {
    Answer found = post(body, body.end());

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).startsWith(answer).endsWith("]}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void are_refused_when_the_last_byte_is_missing(String name, Body body, String answer) {
    assertThat(post(body, body.end().substring(0, body.end().length() - 1)).statusAndBody())
        .isEqualTo("400 " + Bodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void are_refused_when_anything_follows(String name, Body body, String answer) {
    assertThat(post(body, body.end() + "}").statusAndBody())
        .isEqualTo("400 " + Bodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @Test
  void are_read_to_their_end_even_when_their_beginning_is_of_the_wrong_shape() {
    Body body = new Body("[", "1,", "1]");

    assertThat(post(body, "1]").statusAndBody()).isEqualTo("400 " + Bodies.BAD_REQUEST);
    assertThat(post(body, "1").statusAndBody())
        .isEqualTo("400 " + Bodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @Test
  void have_a_limit() {
    String fifth = "x".repeat(20_000_000);
    Body body = new Body("{\"x\":\"" + fifth + fifth + fifth + fifth, "x", "\"}");

    assertThat(post(body, body.end()).statusAndBody()).isEqualTo("413 " + Bodies.CONTENT_TOO_LARGE);
  }

  private static Answer post(Body body, String end) {
    return new Call(uri, "POST", Paths.CALCTAXES)
        .asDemo()
        .header("Content-Type", "application/json")
        .body(BodyPublishers.ofInputStream(() -> body.stream(end)))
        .send();
  }
}
