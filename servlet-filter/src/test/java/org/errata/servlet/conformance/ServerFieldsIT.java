package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the server has set on a response before the application was asked, out of sight of every
 * filter: it goes or stays as if the application had set it, and is never there twice.
 */
@OnEveryContainer
record ServerFieldsIT(RunningContainer container) {

  /** One for each way in which an answer comes about. */
  private enum Fault {
    SEND_ERROR(404),
    EXCEPTION(500),
    RULE(400);

    private final int status;

    Fault(int status) {
      this.status = status;
    }

    Request request() {
      return switch (this) {
        case SEND_ERROR -> Request.get("/conformance/send-error/plain?status=404");
        case EXCEPTION -> Request.get("/conformance/uncaught/unchecked");
        case RULE -> Api.body("").body("{");
      };
    }
  }

  private static final String ASKED_BY = "X-Server-Sets";

  @ParameterizedTest
  @EnumSource
  void its_id_is_the_id_of_the_request(Fault fault) {
    Answer answer = ask(fault, "X-Request-Id=of-the-server");
    assertThat(answer.all("X-Request-Id")).containsExactly("of-the-server");
  }

  @ParameterizedTest
  @EnumSource
  void what_an_answer_says_itself_is_said_once(Fault fault) {
    Answer answer =
        ask(
            fault,
            "Cache-Control=public",
            "X-Content-Type-Options=sniff",
            "Content-Language=x-none",
            "Content-Type=text/css");
    assertThat(answer.all("Cache-Control")).containsExactly("no-store");
    assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.all("Content-Language")).containsExactly("en");
    assertThat(answer.all("Content-Type")).containsExactly("application/json");
    assertThat(answer.all("X-Request-Id")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_about_the_exchange_stays(Fault fault) {
    Answer answer = ask(fault, "X-Trace=1", "Vary=Origin");
    assertThat(answer.all("X-Trace")).containsExactly("1");
    assertThat(answer.all("Vary")).containsExactly("Origin", "Accept", "Accept-Language");
    assertThat(answer.all("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_about_another_body_goes(Fault fault) {
    Answer answer = ask(fault, "ETag=\"1\"", "Content-Encoding=br", "X-Powered-By=cats");
    assertThat(answer.all("ETag")).isEmpty();
    assertThat(answer.all("Content-Encoding")).isEmpty();
    assertThat(answer.all("X-Powered-By")).isEmpty();
  }

  private Answer ask(Fault fault, String... fields) {
    Request request = fault.request();
    for (String field : fields) {
      request = request.with(ASKED_BY, field);
    }
    Answer answer = container.ask(request);
    assertThat(answer.status()).isEqualTo(fault.status);
    return answer;
  }
}
