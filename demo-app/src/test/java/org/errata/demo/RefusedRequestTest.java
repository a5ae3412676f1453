package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that Jetty refuses before any filter runs. */
class RefusedRequestTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  private static final String REST = "Host: localhost\r\nConnection: close\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/../etc", "/a%2fb", "//a", "/%00"})
  void get_the_same_form_as_from_the_filter(String path) throws IOException {
    assertThat(SocketRequest.exchange(DEMO.uri(), "GET " + path + " HTTP/1.1\r\n" + REST + "\r\n"))
        .startsWith("HTTP/1.1 400 Bad Request\r\n")
        .contains("Content-Type: application/json\r\n")
        .contains("X-Request-Id: ")
        .contains("Cache-Control: no-store\r\n")
        .doesNotContain("Server:", "must-revalidate", "ambiguous")
        .endsWith("\r\n\r\n" + ExpectedBodies.BAD_REQUEST);
  }

  @Test
  void get_431_for_a_header_section_that_is_too_large() throws IOException {
    String header = "X-Long: " + "x".repeat(10_000) + "\r\n";

    assertThat(SocketRequest.exchange(DEMO.uri(), "GET / HTTP/1.1\r\n" + REST + header + "\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .endsWith("{\"err\":[{\"code\":431,\"msg\":\"Request Header Fields Too Large\"}]}");
  }

  @Test
  void get_the_representation_that_they_accept() throws IOException {
    assertThat(
            SocketRequest.exchange(
                DEMO.uri(), "GET //a HTTP/1.1\r\n" + REST + "Accept: text/plain\r\n\r\n"))
        .contains("Content-Type: text/plain;charset=utf-8\r\n")
        .endsWith("\r\n\r\nBad Request");
  }

  @Test
  void keep_their_id() throws IOException {
    assertThat(
            SocketRequest.exchange(
                DEMO.uri(), "GET //a HTTP/1.1\r\n" + REST + "X-Request-Id: abc-1\r\n\r\n"))
        .contains("X-Request-Id: abc-1\r\n");
  }
}
