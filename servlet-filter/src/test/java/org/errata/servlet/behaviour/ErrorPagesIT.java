package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error pages of the application, and errors that arise before the filter. */
@OnEveryContainer
record ErrorPagesIT(RunningContainer container) {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/pages/nowhere, 404, <h1>Our own page</h1>",
    "/pages/faults/send-error?status=404, 404, <h1>Our own page</h1>",
    "/pages/faults/empty-status?status=404, 404, <h1>Our own page</h1>",
    "/pages/faults/exception, 500, <h1>Our own page for 500</h1>",
    "/pages/faults/send-error?status=409, 409, <h1>Our own page for 409</h1>"
  })
  void a_browser_gets_the_page_of_the_application(String target, int status, String text) {
    Answer answer = container.ask(Request.get(target).with("Accept", "text/html,*/*;q=0.8"));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).contains(text).doesNotContain("secret");
    assertThat(answer.field("Content-Type")).startsWith("text/html");
    assertThat(answer.all("X-Request-Id")).hasSize(1);
  }

  @Test
  void a_browser_that_gets_the_page_of_the_application_is_still_challenged() {
    Answer answer =
        container.ask(
            Request.get("/pages/faults/send-error?status=401").with("Accept", "text/html"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text()).contains("<h1>Our own page for 401</h1>");
    assertThat(answer.field("WWW-Authenticate"))
        .isEqualTo("Basic realm=\"api\", charset=\"UTF-8\"");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/pages/nowhere", "/pages/faults/send-error?status=404"})
  void other_clients_get_the_catalogue(String target) {
    Expected.error(container.ask(Request.get(target)), 404, Expected.NOT_FOUND);
  }

  @Test
  void a_browser_gets_a_page_where_the_application_has_none() {
    Answer answer = container.ask(Request.get("/pages/faults/error").with("Accept", "text/html"));
    Expected.error(answer, 500, "text/html;charset=utf-8", answer.text());
    assertThat(answer.text()).contains("<h1>Internal Server Error</h1>");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "POST"})
  void what_the_container_forbids_before_the_filter_looks_the_same(String method) {
    Answer answer = container.ask(authenticated("/app/secured/for-others/good").method(method));
    Expected.error(answer, 403, Expected.FORBIDDEN);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "POST"})
  void a_challenge_of_the_container_looks_the_same(String method) {
    assumeThat(container.container().hasErrorPagesForChallenges()).isTrue();
    Answer answer = container.ask(Request.of(method, "/app/secured/good"));
    Expected.error(answer, 401, Expected.UNAUTHORIZED);
    assertThat(answer.all("WWW-Authenticate"))
        .singleElement()
        .asString()
        .startsWithIgnoringCase("Basic realm=\"tests\"");
  }

  @Test
  void to_head_too() {
    Answer answer = container.ask(authenticated("/app/secured/for-others/good").method("HEAD"));
    Expected.errorWithoutBody(answer, 403, Expected.FORBIDDEN);
  }

  @Test
  void what_the_container_lets_in_is_answered_by_the_application() {
    Answer answer = container.ask(authenticated("/app/secured/good"));
    assertThat(answer.text()).isEqualTo("gut: ä€😀");
  }

  private static Request authenticated(String target) {
    return Request.get(target)
        .with("Authorization", "Basic " + Api.base64("demo@example.com:secret"));
  }
}
