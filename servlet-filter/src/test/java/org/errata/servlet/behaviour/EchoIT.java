package org.errata.servlet.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies reach the application byte for byte, however it reads them, rules or not. */
@OnEveryContainer
record EchoIT(RunningContainer container) {

  @ParameterizedTest(name = "{0}, {1} bytes")
  @CsvSource({
    "stream, 12",
    "stream, 8000",
    "stream, 65535",
    "stream, 65536",
    "stream, 65537",
    "stream, 400000",
    "byte-by-byte, 12",
    "byte-by-byte, 65537",
    "byte-by-byte, 400000",
    "reader, 12",
    "reader, 65536",
    "reader, 65537",
    "reader, 400000",
    "listener, 12",
    "listener, 8000",
    "listener, 65536",
    "listener, 65537",
    "listener, 400000"
  })
  void json_with_a_length(String way, int size) {
    byte[] json = json(size);
    assertThat(container.ask(to(way).body(json)).body()).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0}, {1} bytes")
  @CsvSource({
    "stream, 12",
    "stream, 65537",
    "stream, 400000",
    "reader, 12",
    "reader, 400000",
    "listener, 12",
    "listener, 65536",
    "listener, 65537",
    "listener, 400000"
  })
  void json_in_chunks(String way, int size) {
    byte[] json = json(size);
    Request request = to(way).chunks(pieces(json, size / 2));
    assertThat(container.ask(request).body()).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"stream", "byte-by-byte", "reader", "listener"})
  void json_that_comes_slowly(String way) {
    byte[] json = json(150_000);
    try (Connection connection = container.connect()) {
      connection.sendSlowly(to(way).body(pieces(json, 30_000)));
      assertThat(connection.answerTo("POST").body()).isEqualTo(json);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"stream", "byte-by-byte", "reader", "listener"})
  void json_that_is_cut_short_behind_the_read_ahead_is_incomplete(String way) {
    byte[] cut = Arrays.copyOf(json(150_000), 149_999);
    Expected.error(container.ask(to(way).body(cut)), 400, Expected.BODY_EMPTY);
    Request chunked = to(way).chunks(pieces(cut, 50_000));
    Expected.error(container.ask(chunked), 400, Expected.BODY_EMPTY);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/app/echo", "/app/api/echo"})
  void a_form(String path) {
    Request form =
        Api.to(path + "?parameter")
            .withOnly("Content-Type", "application/x-www-form-urlencoded")
            .body("name=" + "x".repeat(100_000) + "%21");
    Answer answer = container.ask(form);
    assertThat(answer.text()).isEqualTo("x".repeat(100_000) + "!");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/app/echo", "/app/api/echo"})
  void a_multipart_form(String path) {
    String content = "{not JSON".repeat(20_000);
    Request form =
        Api.to(path + "?parts")
            .withOnly("Content-Type", "multipart/form-data; boundary=b")
            .body(
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                    + content
                    + "\r\n--b--\r\n");
    assertThat(container.ask(form).text()).isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"stream", "byte-by-byte", "listener"})
  void bytes_that_are_no_text(String way) {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    Request request = to(way).withOnly("Content-Type", "application/octet-stream").body(bytes);
    assertThat(container.ask(request).body()).isEqualTo(bytes);
  }

  private static Request to(String way) {
    return Api.to("/app/api/echo?" + way)
        .withOnly("Content-Type", "application/json;charset=utf-8");
  }

  /** A string of JSON with characters of every length in UTF-8, so many bytes long. */
  private static byte[] json(int size) {
    String pattern = "aä€😀";
    int patterns = (size - 2) / 10;
    String text = pattern.repeat(patterns) + "x".repeat((size - 2) % 10);
    return ("\"" + text + "\"").getBytes(UTF_8);
  }

  private static List<byte[]> pieces(byte[] whole, int length) {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < whole.length; from += length) {
      pieces.add(Arrays.copyOfRange(whole, from, Math.min(from + length, whole.length)));
    }
    return pieces;
  }
}
