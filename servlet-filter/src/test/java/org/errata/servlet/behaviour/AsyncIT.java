package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of asynchronous work. */
@OnEveryContainer
record AsyncIT(RunningContainer container) {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "POST", "PUT"})
  void a_timeout_means_unavailable(String method) {
    Answer answer = container.ask(Request.of(method, "/app/async/timeout"));
    Expected.error(answer, 503, Expected.SERVICE_UNAVAILABLE);
  }

  @Test
  void a_timeout_that_the_application_answers_itself_is_left_to_it() {
    Answer answer = container.ask(Request.get("/app/async/timeout-with-listener"));
    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.text()).isEqualTo("the application's own words");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "exception, GET",
    "exception, PUT",
    "dispatch, GET",
    "dispatch, DELETE",
    "dispatch-later, GET",
    "dispatch-later, PUT",
    "thrown-after-start, GET",
    "thrown-after-start, PUT"
  })
  void an_exception_is_a_server_error(String fault, String method) {
    Answer answer = container.ask(Request.of(method, "/app/async/" + fault));
    Expected.error(answer, 500, Expected.INTERNAL_SERVER_ERROR);
  }

  @Test
  void a_head_request_gets_the_header_alone() {
    Answer answer = container.ask(Request.of("HEAD", "/app/async/exception"));
    Expected.errorWithoutBody(answer, 500, Expected.INTERNAL_SERVER_ERROR);
  }

  @Test
  void a_dispatch_to_nowhere_is_not_found() {
    Answer answer = container.ask(Request.get("/app/async/dispatch-unknown"));
    Expected.error(answer, 404, Expected.NOT_FOUND);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "PUT"})
  void send_error_in_another_thread_is_answered(String method) {
    Answer answer = container.ask(Request.of(method, "/app/async/send-error"));
    Expected.error(answer, 409, Expected.CONFLICT);
  }

  @Test
  void an_empty_error_status_is_filled() {
    Answer answer = container.ask(Request.get("/app/async/empty-status"));
    Expected.error(answer, 410, "{\"err\":[{\"code\":410,\"msg\":\"Gone\"}]}");
  }

  @Test
  void a_good_answer_is_left_alone() {
    Answer answer = container.ask(Request.get("/app/async/good"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("a good answer, later");
    assertThat(answer.field("X-Request-Id")).isNull();
  }
}
