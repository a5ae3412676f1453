package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Filters mapped twice, nested, and with settings of their own beside another application's; a
 * check of the application's that throws.
 */
@OnEveryContainer
record NoHarmIT(RunningContainer container) {

  private static final String ID = UUID.randomUUID().toString();

  @Test
  void each_application_has_its_own_settings() {
    problem(ask("/harm/nowhere"), 404, "Not Found");
    Expected.error(container.ask(Request.get("/app/nowhere")), 404, Expected.NOT_FOUND);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "send-error?status=500", "empty-status?status=500"})
  void a_filter_that_is_mapped_twice_answers_once(String fault) {
    String id = UUID.randomUUID().toString();
    problem(container.ask(Request.get("/harm/twice/" + fault).with("X-Trace", id)), 500, null);
    assertThat(container.log().linesWith(id)).hasSize(1);
  }

  @Test
  void a_filter_that_is_mapped_twice_answers_a_timeout_once() {
    problem(ask("/harm/twice/async/timeout"), 503, "Service Unavailable");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "send-error?status=500", "empty-status?status=500"})
  void of_two_filters_the_inner_one_answers(String fault) {
    String id = UUID.randomUUID().toString();
    Answer answer = container.ask(Request.get("/harm/nested/" + fault).with("X-Trace", id));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).isEqualTo(Expected.INTERNAL_SERVER_ERROR);
    assertThat(container.log().linesWith(id)).hasSize(1);
  }

  @Test
  void of_two_filters_the_inner_one_answers_a_timeout() {
    Answer answer = ask("/harm/nested/async/timeout");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).isEqualTo(Expected.SERVICE_UNAVAILABLE);
  }

  @Test
  void a_check_that_throws_is_a_server_error_and_one_line_of_the_log() {
    String id = UUID.randomUUID().toString();
    Request request =
        Request.get("/harm/checked/good")
            .with("Authorization", "Basic " + Api.base64("demo@example.com:secret"))
            .with("client_id", "1001")
            .with("X-Trace", id);
    Answer answer = container.ask(request);
    problem(answer, 500, "Internal Server Error");
    assertThat(answer.text()).doesNotContain("ldap");
    assertThat(container.log().linesWith(id)).hasSize(1);
  }

  private Answer ask(String target) {
    return container.ask(Request.get(target).with("X-Trace", ID));
  }

  private static void problem(Answer answer, int status, String title) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.field("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.all("X-Trace")).hasSize(1);
    assertThat(answer.field("X-Request-Id")).isNull();
    if (title != null) {
      assertThat(answer.text()).contains("\"title\":\"" + title + "\"");
    }
  }
}
