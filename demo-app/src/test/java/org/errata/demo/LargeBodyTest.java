package org.errata.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of about 32 MB, the limit of the tax API, with a heap of 512 MB. */
class LargeBodyTest {

  private static final int LIMIT = 10_000_000;
  private static final String START = "{\"x\":\"";
  private static final String END = "\"}";

  private static DemoProcess demo;
  private static URI uri;

  @BeforeAll
  static void start() throws IOException {
    demo =
        DemoProcess.start(
            Map.of("PORT", "0"), "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC");
    uri = demo.ready();
  }

  @AfterAll
  static void stop() throws Exception {
    demo.close();
  }

  /**
   * The content of a request.
   *
   * @param start its beginning
   * @param repeated what fills it up to its size
   * @param end its end
   */
  record LargeBody(String start, String repeated, String end) {

    /**
     * Returns the body with a given end.
     *
     * @param size the size in bytes that it has at most with its own end
     * @param realEnd its own end, or another one
     */
    InputStream stream(int size, String realEnd) {
      int count = (size - start.length() - end.length()) / repeated.length();
      byte[] piece = repeated.repeat(1_000).getBytes(UTF_8);
      Stream<InputStream> middle =
          Stream.concat(
              Collections.nCopies(count / 1_000, piece).stream().map(ByteArrayInputStream::new),
              Stream.of(bytes(repeated.repeat(count % 1_000))));
      List<InputStream> all =
          Stream.of(Stream.of(bytes(start)), middle, Stream.of(bytes(realEnd)))
              .flatMap(stream -> stream)
              .toList();
      return new SequenceInputStream(Collections.enumeration(all));
    }

    private static InputStream bytes(String text) {
      return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
  }

  static Stream<Arguments> bodies() {
    String item = "{\"ref\":\"r\",\"chg\":100.00,\"line\":1,\"tran\":19,\"serv\":6}";
    return Stream.of(
        Arguments.of(
            "one invoice of many items",
            new LargeBody("{\"inv\":[{\"doc\":\"D\",\"itms\":[", item + ",", item + "]}]}"),
            "{\"inv\":[{\"doc\":\"D\",\"itms\":[{\"ref\":\"r\",\"txs\":[{\"name\":\"Sales Tax\""),
        Arguments.of(
            "many invoices of one item",
            new LargeBody("{\"inv\":[", "{\"itms\":[" + item + "]},", "{\"doc\":\"last\"}]}"),
            "{\"inv\":[{\"itms\":[{\"ref\":\"r\",\"txs\":[{\"name\":\"Sales Tax\""),
        Arguments.of("an unknown string", new LargeBody(START, "x", END), "{\"inv\":[]}"),
        Arguments.of("white space", new LargeBody("{\"inv\":[", " ", "]}"), "{\"inv\":[]}"),
        Arguments.of("an unknown array", new LargeBody("{\"x\":[", "1,", "1]}"), "{\"inv\":[]}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void accepts_a_chunked_body_up_to_the_limit(String name, LargeBody body, String expected) {
    DemoResponse response = post(chunked(body, LIMIT, body.end()));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).startsWith(expected).endsWith("]}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void refuses_a_body_without_its_last_byte(String name, LargeBody body, String expected) {
    String end = body.end().substring(0, body.end().length() - 1);

    assertThat(post(chunked(body, LIMIT, end)).statusAndBody())
        .isEqualTo("400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void refuses_a_body_with_anything_after_its_end(String name, LargeBody body, String expected) {
    assertThat(post(chunked(body, LIMIT - 1, body.end() + "}")).statusAndBody())
        .isEqualTo("400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @Test
  void reads_a_body_of_the_wrong_type_to_its_end() {
    LargeBody body = new LargeBody("[", "1,", "1]");

    assertThat(post(chunked(body, LIMIT, "1]")).statusAndBody())
        .isEqualTo("400 " + ExpectedBodies.BAD_REQUEST);
    assertThat(post(chunked(body, LIMIT, "1")).statusAndBody())
        .isEqualTo("400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @Test
  void responds_413_to_a_chunked_body_of_one_byte_more() {
    LargeBody body = new LargeBody(START, "x", END);

    assertThat(post(chunked(body, LIMIT + 1, END)).statusAndBody())
        .isEqualTo("413 " + ExpectedBodies.CONTENT_TOO_LARGE);
    assertThat(post(chunked(body, LIMIT, END + " ")).statusAndBody())
        .isEqualTo("413 " + ExpectedBodies.CONTENT_TOO_LARGE);
  }

  @Test
  void accepts_a_declared_length_up_to_the_limit() {
    assertThat(post(BodyPublishers.ofByteArray(bytes(LIMIT))).statusAndBody())
        .isEqualTo("200 {\"inv\":[]}");
  }

  @Test
  void responds_413_to_a_declared_length_of_one_byte_more_without_reading_the_body()
      throws IOException {
    String start = "{\"x\":\"" + "x".repeat(100_000);

    assertThat(
            SocketRequest.exchange(
                uri,
                SocketRequest.head(
                    Paths.CALCTAXES, "Content-Length: " + (LIMIT + 1) + "\r\n\r\n" + start)))
        .startsWith("HTTP/1.1 413 ")
        .endsWith(ExpectedBodies.CONTENT_TOO_LARGE);
  }

  private static byte[] bytes(int size) {
    return (START + "x".repeat(size - START.length() - END.length()) + END).getBytes(UTF_8);
  }

  private static BodyPublisher chunked(LargeBody body, int size, String end) {
    return BodyPublishers.ofInputStream(() -> body.stream(size, end));
  }

  private static DemoResponse post(BodyPublisher body) {
    return new DemoRequest(uri, "POST", Paths.CALCTAXES)
        .asDemo()
        .header("Content-Type", "application/json")
        .body(body)
        .send();
  }
}
