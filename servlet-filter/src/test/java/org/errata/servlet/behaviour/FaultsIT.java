package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions of every kind, error statuses, and unavailable servlets. */
@OnEveryContainer
record FaultsIT(RunningContainer container) {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "exception, GET",
    "exception, POST",
    "exception, PUT",
    "exception, DELETE",
    "exception, PATCH",
    "exception, OPTIONS",
    "exception, BREW",
    "error, GET",
    "error, POST",
    "error, PUT",
    "error, DELETE",
    "error, PATCH",
    "checked, GET",
    "checked, POST",
    "checked, PUT",
    "checked, DELETE",
    "checked, PATCH",
    "io, GET",
    "half-way, GET",
    "half-way, PUT"
  })
  void an_exception_is_a_server_error(String fault, String method) {
    Answer answer = container.ask(Request.of(method, "/app/faults/" + fault));
    Expected.error(answer, 500, Expected.INTERNAL_SERVER_ERROR);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "error", "checked", "half-way", "empty-status?status=500"})
  void a_head_request_gets_the_header_alone(String fault) {
    Answer answer = container.ask(Request.of("HEAD", "/app/faults/" + fault));
    Expected.errorWithoutBody(answer, 500, Expected.INTERNAL_SERVER_ERROR);
  }

  @ParameterizedTest(name = "{0} {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "send-error                 | 400 | GET    | Bad Request",
        "send-error                 | 403 | POST   | Forbidden",
        "send-error                 | 404 | PUT    | Not Found",
        "send-error                 | 409 | DELETE | Conflict",
        "send-error                 | 418 | GET    | Client Error",
        "send-error                 | 500 | PATCH  | Internal Server Error",
        "send-error                 | 503 | GET    | Service Unavailable",
        "send-error-with-message    | 409 | GET    | Conflict",
        "send-error-with-message    | 409 | PUT    | Conflict",
        "send-error-and-go-on       | 409 | GET    | Conflict",
        "empty-status               | 400 | GET    | Bad Request",
        "empty-status               | 404 | POST   | Not Found",
        "empty-status               | 409 | PUT    | Conflict",
        "empty-status               | 410 | DELETE | Gone",
        "empty-status               | 500 | PATCH  | Internal Server Error"
      })
  void an_error_status_without_a_body_gets_one(
      String fault, int status, String method, String message) {
    Answer answer = container.ask(Request.of(method, "/app/faults/" + fault + "?status=" + status));
    Expected.error(
        answer, status, "{\"err\":[{\"code\":%d,\"msg\":\"%s\"}]}".formatted(status, message));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "PUT"})
  void a_servlet_that_is_unavailable_for_a_while_says_for_how_long(String method) {
    Answer answer = container.ask(Request.of(method, "/app/unavailable"));
    Expected.error(answer, 503, Expected.SERVICE_UNAVAILABLE);
    if (container.container().tellsHowLongServletsAreUnavailable()) {
      assertThat(Integer.parseInt(answer.field("Retry-After"))).isBetween(20, 30);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "PUT"})
  void a_servlet_that_is_unavailable_for_ever_is_not_found(String method) {
    Answer answer = container.ask(Request.of(method, "/app/gone"));
    Expected.error(answer, 404, Expected.NOT_FOUND);
    assertThat(answer.field("Retry-After")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "faults/after-commit",
        "faults/after-commit-with-length",
        "sync-faults/after-commit",
        "sync-faults/after-commit-with-length"
      })
  void after_the_commit_the_ending_is_visibly_broken_and_the_log_says_why(String fault) {
    String id = UUID.randomUUID().toString();
    Request request = Request.get("/app/" + fault).with("X-Request-Id", id);
    assertThat(container.ask(request).ending()).isEqualTo(Ending.CUT_OFF);
    assertThat(container.log().linesWith(id))
        .singleElement()
        .asString()
        .contains("SEVERE", "not answered, as the response was committed already", "/app/" + fault);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "/faults/exception, GET",
    "/faults/error, PUT",
    "/faults/checked, POST",
    "/async/exception, GET",
    "/async/dispatch, GET"
  })
  void the_log_has_the_exception_once_under_the_id_of_the_request(String path, String method) {
    String secret = "secret-" + UUID.randomUUID();
    Answer answer = container.ask(Request.of(method, "/app" + path + "?say=" + secret));
    Expected.error(answer, 500, Expected.INTERNAL_SERVER_ERROR);
    String id = answer.field("X-Request-Id");
    assertThat(container.log().linesWith(id))
        .singleElement()
        .asString()
        // on Tomcat a request that was dispatched goes by the path that it was dispatched to
        .startsWith(
            "SEVERE org.errata: [%s] 500 internal-server-error: %s /app/".formatted(id, method));
    // a wrapper repeats the message of its cause
    assertThat(container.log().linesWith(secret)).hasSize(path.endsWith("checked") ? 2 : 1);
  }

  @Test
  void the_log_has_what_the_application_said_with_an_error() {
    String secret = "secret-" + UUID.randomUUID();
    Request request =
        Request.get("/app/faults/send-error-with-message?status=409&say=" + secret + "%0aSEVERE");
    String id = container.ask(request).field("X-Request-Id");
    assertThat(container.log().linesWith(id))
        .containsExactly(
            "INFO org.errata: [%s] 409 conflict: GET %s: %s?SEVERE"
                .formatted(id, "/app/faults/send-error-with-message", secret));
  }
}
