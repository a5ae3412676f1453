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
  void say_not_a_word_of_what_was_thrown_but_log_it_once(String method, String fault) {
    Answer answer = DEMO.call(method, "/faults/" + fault).send();

    assertThat(answer)
        .returns(500, Answer::status)
        .returns("application/json", a -> a.header("Content-Type"))
        .returns("52", a -> a.header("Content-Length"))
        .returns(method.equals("HEAD") ? "" : Bodies.INTERNAL_SERVER_ERROR, Answer::body);
    assertThat(answer.headers().map().toString()).doesNotContain("hunter2", "Exception");
    String id = answer.header("X-Request-Id");
    assertThat(id).isNotEmpty();
    List<LogRecord> logged = DEMO.logOf(id);
    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getThrown()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
  void answer_what_is_sent_as_an_error(String method) {
    assertThat(DEMO.call(method, "/faults/send-error").send().statusAndBody())
        .isEqualTo("404 " + Bodies.NOT_FOUND);
    assertThat(DEMO.call(method, "/faults/send-error?status=410").send().statusAndBody())
        .isEqualTo("410 {\"err\":[{\"code\":410,\"msg\":\"Gone\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
  void fill_in_a_status_without_a_body(String method) {
    assertThat(DEMO.call(method, "/faults/empty-status").send().statusAndBody())
        .isEqualTo("404 " + Bodies.NOT_FOUND);
    assertThat(DEMO.call(method, "/faults/empty-status?status=502").send().statusAndBody())
        .isEqualTo("502 {\"err\":[{\"code\":502,\"msg\":\"Bad Gateway\"}]}");
  }

  @ParameterizedTest
  @CsvSource({"200", "204", "304"})
  void leave_a_status_alone_that_is_no_error(int status) {
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
  void refuse_a_number_that_is_none(String fault) {
    assertThat(DEMO.get("/faults/" + fault).send().statusAndBody())
        .isEqualTo("400 " + Bodies.BAD_REQUEST);
  }

  @Test
  void pass_on_how_long_it_is_unavailable() {
    for (int i = 0; i < 2; i++) {
      assertThat(DEMO.get("/faults/unavailable?seconds=30").send())
          .returns(503, Answer::status)
          .returns(Bodies.SERVICE_UNAVAILABLE, Answer::body)
          .returns("30", a -> a.header("Retry-After"));
    }
  }

  @Test
  void do_not_find_what_is_unavailable_for_good() {
    assertThat(DEMO.get("/faults/unavailable").send())
        .returns(404, Answer::status)
        .returns(Bodies.NOT_FOUND, Answer::body)
        .returns("", a -> a.header("Retry-After"));
    assertThat(DEMO.get("/faults/unavailable?seconds=1").send().status()).isEqualTo(503);
  }

  @Test
  void answer_when_nobody_else_does() {
    assertThat(DEMO.get("/faults/async-timeout").send().statusAndBody())
        .isEqualTo("503 " + Bodies.SERVICE_UNAVAILABLE);
  }

  @Test
  void break_the_connection_when_nothing_else_can_be_said() throws IOException {
    String answer =
        Raw.exchange(DEMO.uri(), "GET /faults/after-commit HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .contains("Transfer-Encoding: chunked")
        .contains("{\"inv\":[{\"doc\":\"DOC-1\",")
        .doesNotEndWith("0\r\n\r\n")
        .doesNotContain("hunter2", "err");
    assertThat(DEMO.logOf("/faults/after-commit"))
        .anySatisfy(logged -> assertThat(logged.getMessage()).contains("committed already"));
  }

  @Test
  void end_a_small_quota_within_four_requests() {
    assertThat(Stream.generate(() -> DEMO.get("/faults/quota").send()).limit(4))
        .extracting(Answer::statusAndBody)
        .startsWith("200 {\"ok\":true}")
        .endsWith("403 " + Bodies.FORBIDDEN);
  }
}
