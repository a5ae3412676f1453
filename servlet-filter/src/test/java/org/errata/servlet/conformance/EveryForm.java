package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.anError;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.wire.Request;

/** The form follows Accept for every kind of error, and every method. */
final class EveryForm {

  private static final String ACCEPT = "RFC 9110, 12.5.1";
  private static final String PROBLEM = "application/problem+json";
  private static final String HTML = "text/html;charset=utf-8";

  private EveryForm() {}

  static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    rows.addAll(of("an exception", "uncaught/unchecked"));
    rows.addAll(of("an empty status", "send-error/status?status=500"));
    rows.addAll(of("an exception in a task", "async/task-throws"));
    rows.addAll(of("an exception in a dispatch", "async/dispatch-to-exception"));
    rows.add(brokenRule());
    rows.add(head());
    return rows;
  }

  private static List<Situation> of(String name, String path) {
    Request request = Request.get("/conformance/" + path);
    return List.of(
        row(name + ", as problem details", request.with("Accept", PROBLEM), problem()),
        row(name + ", as a page", request.with("Accept", "text/html"), page()),
        row(name + ", to one who wants an image", request.with("Accept", "image/png"), err()));
  }

  private static Situation brokenRule() {
    Request request = Api.body("stream").with("Accept", PROBLEM);
    String body =
        "{\"type\":\"about:blank\",\"title\":\"Request body cannot be empty.\",\"status\":400,"
            + "\"detail\":\"Body of the API request is empty or incomplete\",\"code\":-2000,"
            + "\"requestId\":\"%s\"}";
    return row("a broken rule, as problem details", request, problem(400, body));
  }

  private static Situation head() {
    Request request = Request.of("HEAD", "/conformance/send-error/plain?status=409");
    return row(
        "HEAD, as text",
        request.with("Accept", "text/plain"),
        anError(409, "text/plain;charset=utf-8").with("Content-Length", "8"));
  }

  private static Expectation problem() {
    return problem(
        500,
        "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
            + "\"detail\":\"A problem has occurred with the service\",\"code\":500,"
            + "\"requestId\":\"%s\"}");
  }

  private static Expectation problem(int status, String body) {
    return anError(status, PROBLEM)
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.answer().text()).isEqualTo(body.formatted(outcome.id())));
  }

  private static Expectation page() {
    return anError(500, HTML)
        .containing("<!DOCTYPE html>\n<html lang=\"en\">", "<h1>Internal Server Error</h1>")
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().text())
                    .contains(outcome.id())
                    .endsWith("</html>\n"));
  }

  private static Expectation err() {
    return Expect.error(500, Bodies.SERVER_ERROR);
  }

  private static Situation row(String name, Request request, Expectation expectation) {
    return Situation.of("negotiation", name, ACCEPT, request, expectation);
  }
}
