package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.stream.Stream;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection stays in step: after every error the next request gets its own answer. */
@OnEveryContainer
record ConnectionIT(RunningContainer container) {

  private static final Request NEXT = Request.get("/app/own/good");

  static Stream<Named<Request>> failed_requests() {
    return Stream.of(
        named("exception", Request.get("/app/faults/exception")),
        named("exception to HEAD", Request.of("HEAD", "/app/faults/exception")),
        named("exception with an unread body", Request.post("/app/faults/exception").body("{}")),
        named("exception with unread chunks", Request.post("/app/faults/error").chunks("{", "}")),
        named("sendError", Request.get("/app/faults/send-error?status=404")),
        named("sendError and more", Request.get("/app/faults/send-error-and-go-on?status=404")),
        named("empty status", Request.of("PUT", "/app/faults/empty-status?status=404")),
        named("half a page", Request.get("/app/faults/half-way")),
        named("not found", Request.get("/app/nowhere")),
        named("unauthorized, with an unread body", Request.post("/app/api/calc").body(Api.JSON)),
        named("empty body", Api.to("/app/api/calc")),
        named("broken body", Api.to("/app/api/calc").body("{")),
        named("broken chunked body", Api.to("/app/api/calc").chunks("{", "]", "more")),
        named("method not allowed", Api.calc().method("DELETE")),
        named("async exception", Request.get("/app/async/exception")),
        named("async timeout", Request.get("/app/async/timeout")),
        named("async sendError", Request.get("/app/async/send-error")),
        named("headers of a body", Request.get("/app/headers/exception")),
        named("before the filter", Api.to("/app/secured/for-others/good").method("GET")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failed_requests")
  void the_next_request_is_answered_rightly(Request failed) {
    try (Connection connection = container.connect()) {
      Answer first = connection.ask(failed);
      assertThat(first.status()).isBetween(400, 599);
      if (!"close".equals(first.field("Connection"))) {
        assertThat(connection.ask(NEXT).text()).isEqualTo("gut: ä€😀");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failed_requests")
  void an_error_is_answered_rightly_after_a_good_answer(Request failed) {
    try (Connection connection = container.connect()) {
      assertThat(connection.ask(NEXT).status()).isEqualTo(200);
      assertThat(connection.ask(failed).status()).isBetween(400, 599);
    }
  }

  @Test
  void forty_requests_on_one_connection_get_forty_answers() {
    try (Connection connection = container.connect()) {
      for (int i = 0; i < 40; i++) {
        String id = "mixed-" + i;
        Request request =
            i % 3 == 0
                ? Request.get("/app/faults/send-error?status=404")
                : i % 3 == 1 ? Api.to("/app/strict/calc?" + i).body(Api.JSON) : NEXT;
        Answer answer = connection.ask(request.with("X-Request-Id", id));
        assertThat(answer.status()).isEqualTo(i % 3 == 0 ? 404 : 200);
        assertThat(answer.field("X-Request-Id")).isEqualTo(i % 3 == 0 ? id : null);
      }
    }
  }
}
