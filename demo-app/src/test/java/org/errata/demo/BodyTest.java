package org.errata.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        " \r\n\t ",
        "{",
        "{\"inv\":[",
        "{\"inv\":[]",
        "{\"a\":1,}",
        "{\"a\":1}}",
        "{\"a\" 1}",
        "{'a':1}",
        "{\"a\":\"\u00ff\"}",
        "\u00ef\u00bb\u00bf",
        "nonsense"
      })
  void refuses_an_empty_or_incomplete_body(String body) {
    DemoResponse response =
        DEMO.post(Paths.CALCTAXES, "")
            .body(BodyPublishers.ofByteArray(body.getBytes(ISO_8859_1)))
            .asDemo()
            .send();

    assertThat(response.statusAndBody())
        .isEqualTo("400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n",
        "Content-Length: 0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n1\r\n \r\n0\r\n\r\n"
      })
  void refuses_an_absent_body_in_every_framing(String rest) throws IOException {
    assertThat(SocketRequest.exchange(DEMO.uri(), SocketRequest.head(Paths.CALCTAXES, rest)))
        .startsWith("HTTP/1.1 400 ")
        .endsWith(ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @Test
  void hides_an_incomplete_body_from_the_application() {
    String before = committedDocuments();

    DEMO.post(Paths.COMMIT, "{\"doc\":\"DOC-1\",\"cmmt\":true").asDemo().send();

    assertThat(committedDocuments()).isEqualTo(before);
    DEMO.post(Paths.COMMIT, "{\"doc\":\"DOC-1\",\"cmmt\":true}").asDemo().send();
    assertThat(committedDocuments()).isNotEqualTo(before);
  }

  @Test
  void accepts_a_chunked_body() throws IOException {
    String chunked = "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"inv\r\n5\r\n\":[]}\r\n0\r\n\r\n";

    assertThat(SocketRequest.exchange(DEMO.uri(), SocketRequest.head(Paths.CALCTAXES, chunked)))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("{\"inv\":[]}");
  }

  @Test
  void accepts_a_byte_order_mark_and_white_space() {
    assertThat(DEMO.post(Paths.CALCTAXES, "\ufeff { \"inv\" : [ ] }\n").asDemo().send().body())
        .isEqualTo("{\"inv\":[]}");
  }

  private static String committedDocuments() {
    String info = DEMO.get(Paths.SERVICEINFO).asDemo().send().body();
    return info.replaceFirst(".*\"CommittedDocuments\":(\\d+).*", "$1");
  }
}
