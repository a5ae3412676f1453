package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

  private static final InetAddress LOOPBACK = loopback(1);
  private static final int TERMINATED = 128 + 15;

  @Test
  void prints_one_line_when_ready_and_nothing_when_terminated() throws Exception {
    try (DemoProcess demo = DemoProcess.start(Map.of("PORT", "0"))) {
      String line = demo.line();
      assertThat(line).matches("Errata demo ready on http://127\\.0\\.0\\.1:[1-9]\\d*/");

      long asked = System.nanoTime();
      demo.terminate();

      assertThat(demo.exitValue()).isEqualTo(TERMINATED);
      assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked))
          .isCloseTo(0, within(5_000L));
      assertThat(demo.line()).isNull();
      assertThat(demo.errors())
          .singleElement()
          .asString()
          .contains(" is active on /*: catalogue afc-general, ");
    }
  }

  @Test
  void logs_one_line_for_an_error_of_a_client() throws Exception {
    try (DemoProcess demo = DemoProcess.start(Map.of("PORT", "0"))) {
      new DemoRequest(demo.ready(), "GET", "/nothing").send();
      demo.terminate();
      demo.exitValue();

      assertThat(demo.errors())
          .hasSize(2)
          .element(1)
          .asString()
          .matches("\\d{4}-\\d\\d-\\d\\d \\S+ INFO +org\\.errata: \\[\\S+] 404 .*GET /nothing");
    }
  }

  @Test
  void logs_what_was_only_counted_when_terminated() throws Exception {
    try (DemoProcess demo = DemoProcess.start(Map.of("PORT", "0"))) {
      URI uri = demo.ready();
      for (int i = 0; i < 103; i++) {
        new DemoRequest(uri, "GET", "/nothing").send();
        SocketRequest.exchange(
            uri, "GET //a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      }
      demo.terminate();
      assertThat(demo.exitValue()).isEqualTo(TERMINATED);

      assertThat(demo.errors().stream().filter(line -> line.contains(" more in the last ")))
          .satisfiesExactlyInAnyOrder(
              line -> assertThat(line).contains("org.errata: not-found: … and 3 more"),
              line -> assertThat(line).contains("org.errata: bad-request: … and 3 more"));
    }
  }

  @Test
  void sends_error_responses_although_the_logger_throws() throws Exception {
    try (DemoProcess demo =
        DemoProcess.start(
            Map.of("PORT", "0"),
            "-Djava.util.logging.config.class=" + FailingLogger.class.getName())) {
      URI uri = demo.ready();

      assertThat(new DemoRequest(uri, "GET", "/nothing").send().statusAndBody())
          .isEqualTo("404 " + ExpectedBodies.NOT_FOUND);
      assertThat(new DemoRequest(uri, "GET", "/faults/exception").send().statusAndBody())
          .isEqualTo("500 " + ExpectedBodies.INTERNAL_SERVER_ERROR);
    }
  }

  @Test
  void listens_on_the_loopback_interface_alone() throws Exception {
    try (DemoProcess demo = DemoProcess.start(Map.of("PORT", "0"));
        ServerSocket same = new ServerSocket()) {
      int port = demo.ready().getPort();

      // another address of the same port is still free
      same.bind(new InetSocketAddress(loopback(2), port));
      assertThat(same.isBound()).isTrue();
    }
  }

  @Test
  void reports_a_port_in_use_in_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, LOOPBACK);
        DemoProcess demo =
            DemoProcess.start(Map.of("PORT", Integer.toString(taken.getLocalPort())))) {
      assertThat(demo.exitValue()).isEqualTo(1);
      assertThat(demo.line()).isNull();
      assertThat(demo.errors())
          .singleElement()
          .asString()
          .startsWith(
              "Errata demo cannot start: port %d of 127.0.0.1 is not free"
                  .formatted(taken.getLocalPort()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "80 80", "99999999999"})
  void reports_an_illegal_port_in_one_line(String port) throws Exception {
    try (DemoProcess demo = DemoProcess.start(Map.of("PORT", port))) {
      assertThat(demo.exitValue()).isEqualTo(1);
      assertThat(demo.errors())
          .containsExactly(
              "Errata demo cannot start: PORT '%s' is not a port; allowed are 0 (any free one) to"
                      .formatted(port)
                  + " 65535");
    }
  }

  @Test
  void reports_an_illegal_quota_in_one_line() throws Exception {
    try (DemoProcess demo =
        DemoProcess.start(Map.of("PORT", "0", "ERRATA_DEMO_QUOTA", "5 per minute"))) {
      assertThat(demo.exitValue()).isEqualTo(1);
      assertThat(demo.errors())
          .singleElement()
          .asString()
          .startsWith("Errata demo cannot start: ERRATA_DEMO_QUOTA '5 per minute' is not a quota;");
    }
  }

  @Test
  void takes_its_quota_from_the_environment() throws Exception {
    try (DemoProcess demo =
        DemoProcess.start(Map.of("PORT", "0", "ERRATA_DEMO_QUOTA", "1/PT10M"))) {
      var uri = demo.ready();
      assertThat(new DemoRequest(uri, "GET", Paths.SERVICEINFO).asDemo().send().status())
          .isEqualTo(200);
      assertThat(new DemoRequest(uri, "GET", Paths.SERVICEINFO).asDemo().send().statusAndBody())
          .isEqualTo("403 " + ExpectedBodies.FORBIDDEN);
    }
  }

  private static InetAddress loopback(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}
