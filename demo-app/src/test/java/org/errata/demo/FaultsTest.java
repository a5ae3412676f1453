package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  static Stream<Arguments> thrown() {
    return Stream.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD")
        .flatMap(
            method ->
                Stream.of(
                        "exception",
                        "error",
                        "checked",
                        "async-exception",
                        "async-exception?via=dispatch")
                    .map(fault -> Arguments.of(method, fault)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("thrown")
  void hide_an_exception_from_the_client_and_log_it_once(String method, String fault) {
    DemoResponse response = DEMO.request(method, "/faults/" + fault).send();

    assertThat(response)
        .returns(500, DemoResponse::status)
        .returns("application/json", a -> a.header("Content-Type"))
        .returns("52", a -> a.header("Content-Length"))
        .returns(
            method.equals("HEAD") ? "" : ExpectedBodies.INTERNAL_SERVER_ERROR, DemoResponse::body);
    assertThat(response.headers().map().toString()).doesNotContain("hunter2", "Exception");
    String id = response.header("X-Request-Id");
    assertThat(id).isNotEmpty();
    List<LogRecord> logged = DEMO.logOf(id);
    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getThrown()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
  void respond_with_the_status_given_to_send_error(String method) {
    assertThat(DEMO.request(method, "/faults/send-error").send().statusAndBody())
        .isEqualTo("404 " + ExpectedBodies.NOT_FOUND);
    assertThat(DEMO.request(method, "/faults/send-error?status=410").send().statusAndBody())
        .isEqualTo("410 {\"err\":[{\"code\":410,\"msg\":\"Gone\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
  void get_a_body_for_an_empty_error_status(String method) {
    assertThat(DEMO.request(method, "/faults/empty-status").send().statusAndBody())
        .isEqualTo("404 " + ExpectedBodies.NOT_FOUND);
    assertThat(DEMO.request(method, "/faults/empty-status?status=502").send().statusAndBody())
        .isEqualTo("502 {\"err\":[{\"code\":502,\"msg\":\"Bad Gateway\"}]}");
  }

  @ParameterizedTest
  @CsvSource({"200", "204", "304"})
  void keep_a_status_that_is_no_error(int status) {
    assertThat(DEMO.get("/faults/empty-status?status=" + status).send().statusAndBody())
        .isEqualTo(status + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "send-error?status=abc",
        "send-error?status=",
        "send-error?status=99",
        "send-error?status=600",
        "empty-status?status=abc",
        "empty-status?status=1000",
        "unavailable?seconds=abc",
        "unavailable?seconds=-1",
        "unavailable?seconds=99999999999"
      })
  void refuse_an_illegal_number(String fault) {
    assertThat(DEMO.get("/faults/" + fault).send().statusAndBody())
        .isEqualTo("400 " + ExpectedBodies.BAD_REQUEST);
  }

  @Test
  void send_retry_after_while_temporarily_unavailable() {
    for (int i = 0; i < 2; i++) {
      assertThat(DEMO.get("/faults/unavailable?seconds=30").send())
          .returns(503, DemoResponse::status)
          .returns(ExpectedBodies.SERVICE_UNAVAILABLE, DemoResponse::body)
          .returns("30", a -> a.header("Retry-After"));
    }
  }

  @Test
  void respond_404_when_permanently_unavailable() {
    assertThat(DEMO.get("/faults/unavailable").send())
        .returns(404, DemoResponse::status)
        .returns(ExpectedBodies.NOT_FOUND, DemoResponse::body)
        .returns("", a -> a.header("Retry-After"));
    assertThat(DEMO.get("/faults/unavailable?seconds=1").send().status()).isEqualTo(503);
  }

  @Test
  void respond_503_after_an_async_timeout() {
    assertThat(DEMO.get("/faults/async-timeout").send().statusAndBody())
        .isEqualTo("503 " + ExpectedBodies.SERVICE_UNAVAILABLE);
  }

  @Test
  void break_the_connection_after_the_commit() throws IOException {
    String response =
        SocketRequest.exchange(
            DEMO.uri(), "GET /faults/after-commit HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(response)
        .startsWith("HTTP/1.1 200 ")
        .contains("Transfer-Encoding: chunked")
        .contains("{\"inv\":[{\"doc\":\"DOC-1\",")
        .doesNotEndWith("0\r\n\r\n")
        .doesNotContain("hunter2", "err");
    assertThat(DEMO.logOf("/faults/after-commit"))
        .anySatisfy(logged -> assertThat(logged.getMessage()).contains("committed already"));
  }

  @Test
  void exceed_the_small_quota_within_four_requests() {
    assertThat(Stream.generate(() -> DEMO.get("/faults/quota").send()).limit(4))
        .extracting(DemoResponse::statusAndBody)
        .startsWith("200 {\"ok\":true}")
        .endsWith("403 " + ExpectedBodies.FORBIDDEN);
  }
}
