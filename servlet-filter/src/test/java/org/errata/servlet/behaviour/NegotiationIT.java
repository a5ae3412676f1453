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

/**
 * The form of an answer follows {@code Accept} (RFC 9110 section 12.5.1), and there always is one.
 */
@OnEveryContainer
record NegotiationIT(RunningContainer container) {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                              | err",
        "application/json                                 | err",
        "APPLICATION/JSON                                 | err",
        "application/*                                    | err",
        "application/json;charset=utf-8                   | err",
        "application/problem+json                         | problem",
        "application/json;q=0, application/problem+json   | problem",
        "application/json;q=0.5, application/problem+json | problem",
        "application/problem+json;q=0.1, text/plain;q=0.2 | text",
        "text/html                                        | html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | html",
        "text/*                                           | html",
        "text/plain                                       | text",
        "image/png                                        | err",
        "application/vnd.x+json                           | err",
        "application/json;q=0                             | err",
        "*/*;q=0                                          | err",
        "text/html;q=2                                    | err",
        ";;,,=/                                           | err",
        "''                                               | err"
      })
  void the_form_is_the_one_that_the_request_prefers(String accept, String form) {
    is(form, container.ask(exception().with("Accept", accept)));
  }

  @Test
  void without_the_header_it_is_the_default() {
    is("err", container.ask(exception()));
  }

  @Test
  void several_lines_are_one_list() {
    is(
        "problem",
        container.ask(
            exception()
                .with("Accept", "text/plain;q=0.5")
                .with("Accept", "application/problem+json")));
  }

  @Test
  void a_header_of_5_kilobytes_is_read() {
    String accept = "image/x,".repeat(600) + "text/plain";
    is("text", container.ask(exception().with("Accept", accept)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/app/faults/send-error?status=500", "/app/faults/empty-status?status=500",
        "/app/async/exception", "/app/async/dispatch"
      })
  void it_is_so_for_every_kind_of_error(String target) {
    is("problem", container.ask(Request.get(target).with("Accept", "application/problem+json")));
    is("html", container.ask(Request.get(target).with("Accept", "text/html")));
    is("err", container.ask(Request.get(target).with("Accept", "image/png")));
  }

  @Test
  void a_broken_rule_can_be_a_problem_too() {
    Answer answer =
        container.ask(Api.to("/app/api/calc").with("Accept", "application/problem+json"));
    Expected.error(
        answer,
        400,
        "application/problem+json",
        "{\"type\":\"about:blank\",\"title\":\"Request body cannot be empty.\",\"status\":400,"
            + "\"detail\":\"Body of the API request is empty or incomplete\",\"code\":-2000,"
            + "\"requestId\":\"%s\"}".formatted(answer.field("X-Request-Id")));
  }

  @Test
  void to_head_the_length_is_that_of_the_form() {
    Answer head = container.ask(exception().method("HEAD").with("Accept", "text/html"));
    Answer get = container.ask(exception().with("Accept", "text/html"));
    assertThat(head.field("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(head.field("Content-Length")).isEqualTo(get.field("Content-Length"));
    assertThat(head.body()).isEmpty();
  }

  private static Request exception() {
    return Request.get("/app/faults/exception");
  }

  private static void is(String form, Answer answer) {
    String id = answer.field("X-Request-Id");
    switch (form) {
      case "err" -> Expected.error(answer, 500, Expected.INTERNAL_SERVER_ERROR);
      case "text" ->
          Expected.error(answer, 500, "text/plain;charset=utf-8", "Internal Server Error");
      case "problem" ->
          Expected.error(
              answer,
              500,
              "application/problem+json",
              "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
                  + "\"detail\":\"A problem has occurred with the service\",\"code\":500,"
                  + "\"requestId\":\"%s\"}".formatted(id));
      default -> {
        Expected.error(answer, 500, "text/html;charset=utf-8", answer.text());
        assertThat(answer.text())
            .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
            .contains("<h1>Internal Server Error</h1>", id)
            .endsWith("</html>\n");
      }
    }
  }
}
