package org.errata.servlet.behaviour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application answers itself is untouched to the byte. */
@OnEveryContainer
record OwnAnswersIT(RunningContainer container) {

  @Test
  void a_good_answer() {
    Answer answer = own("good");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("gut: ä€😀");
    assertThat(answer.field("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(answer.field("ETag")).isEqualTo("\"1\"");
    assertThat(answer.field("Cache-Control")).isEqualTo("max-age=60");
    isNotErratas(answer);
  }

  @Test
  void a_large_good_answer() {
    Answer answer = own("large");
    assertThat(answer.body()).isEqualTo(random(300_000));
    isNotErratas(answer);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"text/html", "application/problem+json", "image/png"})
  void an_error_with_a_body_of_its_own(String accept) {
    Answer answer = container.ask(Request.get("/app/own/error").with("Accept", accept));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).isEqualTo("{\"own\":\"not here\"}");
    assertThat(answer.field("ETag")).isEqualTo("\"1\"");
    isNotErratas(answer);
  }

  @Test
  void an_error_written_through_the_writer() {
    Answer answer = own("error-through-writer");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).isEqualTo("<p>ungültig".getBytes(ISO_8859_1));
    isNotErratas(answer);
  }

  @Test
  void an_error_that_was_flushed_without_a_body() {
    Answer answer = own("error-flushed");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).isEmpty();
    isNotErratas(answer);
  }

  @Test
  void an_encoded_error() {
    Answer answer = own("error-encoded");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.field("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.body()).isEqualTo(random(300));
    isNotErratas(answer);
  }

  @Test
  void no_content() {
    Answer answer = own("no-content");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.field("Content-Type")).isNull();
    isNotErratas(answer);
  }

  @Test
  void a_redirect() {
    Answer answer = own("redirect");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.field("Location")).endsWith("/app/own/good");
    isNotErratas(answer);
  }

  @Test
  void not_modified() {
    Answer answer = own("not-modified");
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.field("ETag")).isEqualTo("\"1\"");
    isNotErratas(answer);
  }

  @Test
  void not_modified_by_send_error() {
    Answer answer = own("not-modified-by-send-error");
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.field("ETag")).isEqualTo("\"1\"");
    assertThat(answer.field("Cache-Control")).isEqualTo("max-age=60");
    isNotErratas(answer);
  }

  @Test
  void the_answer_to_head() {
    Answer answer = container.ask(Request.of("HEAD", "/app/own/error"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.field("ETag")).isEqualTo("\"1\"");
    assertThat(answer.body()).isEmpty();
    isNotErratas(answer);
  }

  private Answer own(String kind) {
    return container.ask(Request.get("/app/own/" + kind));
  }

  private static void isNotErratas(Answer answer) {
    assertThat(answer.ending()).isEqualTo(Ending.WHOLE);
    assertThat(answer.field("X-Request-Id")).isNull();
    assertThat(answer.field("X-Content-Type-Options")).isNull();
    assertThat(new String(answer.body(), UTF_8)).doesNotContain("\"err\"");
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(42).nextBytes(bytes);
    return bytes;
  }
}
