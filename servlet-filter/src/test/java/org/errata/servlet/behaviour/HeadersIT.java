package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an application said about the body it did not send goes, what it said about the exchange
 * stays.
 */
@OnEveryContainer
record HeadersIT(RunningContainer container) {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "send-error"})
  void what_is_about_the_body_goes(String fault) {
    Answer answer = failedBy(fault);
    // Expected looks for all of them
    Expected.error(
        answer,
        answer.status(),
        fault.equals("exception") ? Expected.INTERNAL_SERVER_ERROR : Expected.CONFLICT);
    assertThat(answer.field("Content-Range")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "send-error"})
  void every_cookie_stays_and_none_is_doubled(String fault) {
    assertThat(failedBy(fault).all("Set-Cookie"))
        .hasSize(3)
        .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
        .anyMatch(cookie -> cookie.startsWith("first=1"))
        .anyMatch(cookie -> cookie.equals("second=2; Path=/"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "send-error"})
  void what_is_about_the_exchange_stays(String fault) {
    Answer answer = failedBy(fault);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly("https://example.com");
    assertThat(answer.all("Access-Control-Expose-Headers")).containsExactly("X-Trace");
    assertThat(answer.all("X-Trace")).containsExactly("0815");
    assertThat(answer.all("Strict-Transport-Security")).containsExactly("max-age=60");
    assertThat(answer.all("Content-Security-Policy")).containsExactly("default-src 'self'");
    assertThat(answer.field("Vary")).isEqualTo("Origin, Accept");
  }

  @Test
  void a_policy_of_the_application_counts_more_than_that_of_the_page() {
    Answer answer =
        container.ask(Request.get("/app/headers/exception").with("Accept", "text/html"));
    assertThat(answer.all("Content-Security-Policy")).containsExactly("default-src 'self'");
  }

  @Test
  void the_page_brings_a_policy_where_there_is_none() {
    Answer answer = container.ask(Request.get("/app/faults/exception").with("Accept", "text/html"));
    assertThat(answer.field("Content-Security-Policy")).startsWith("default-src 'none';");
  }

  @Test
  void challenges_of_the_application_are_kept() {
    Answer answer = failedBy("challenge");
    Expected.error(answer, 401, Expected.UNAUTHORIZED);
    assertThat(answer.all("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"a\"", "Digest realm=\"b\", nonce=\"c\"");
  }

  @Test
  void a_401_without_a_challenge_gets_one() {
    Answer answer = container.ask(Request.get("/app/faults/send-error?status=401"));
    Expected.error(answer, 401, Expected.UNAUTHORIZED);
    assertThat(answer.all("WWW-Authenticate")).containsExactly(Expected.CHALLENGE);
  }

  @Test
  void the_wait_that_the_application_named_is_kept() {
    Answer answer = failedBy("retry-after");
    Expected.error(answer, 503, Expected.SERVICE_UNAVAILABLE);
    assertThat(answer.all("Retry-After")).containsExactly("7");
  }

  @Test
  void the_length_that_ranges_must_lie_in_is_kept() {
    Answer answer = failedBy("range");
    Expected.error(answer, 416, "{\"err\":[{\"code\":416,\"msg\":\"Range Not Satisfiable\"}]}");
    assertThat(answer.all("Content-Range")).containsExactly("bytes */1234");
  }

  private Answer failedBy(String fault) {
    return container.ask(Request.get("/app/headers/" + fault));
  }
}
