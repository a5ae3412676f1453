package org.errata.servlet.conformance.protocol;

import static org.errata.servlet.conformance.situation.ExpectedResponses.errorOfType;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Every representation, for every kind of error. */
public final class RepresentationSituations {

  private static final String ACCEPT = "RFC 9110, 12.5.1";
  private static final String PROBLEM = "application/problem+json";
  private static final String HTML = "text/html;charset=utf-8";

  private RepresentationSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>();
    rows.addAll(of("an exception", "uncaught/unchecked"));
    rows.addAll(of("an empty status", "send-error/status?status=500"));
    rows.addAll(of("an exception in a task", "async/task-throws"));
    rows.addAll(of("an exception in a dispatch", "async/dispatch-to-exception"));
    rows.add(violatedRule());
    rows.add(
        brokenBody(
            "a body that is no JSON", "{\"a\":1,}", "expected '\\\"' but found '}' at byte 7"));
    rows.add(
        brokenBody(
            "a body that ends early, after the buffer",
            "[1" + " ".repeat(70_000),
            "ends at byte 70002, expected ',' or ']'"));
    rows.add(head());
    return rows;
  }

  private static List<Situation> of(String name, String path) {
    RawRequest request = RawRequest.get("/conformance/" + path);
    return List.of(
        row(name + ", as problem details", request.with("Accept", PROBLEM), problem()),
        row(name + ", as HTML", request.with("Accept", "text/html"), page()),
        row(name + ", Accept: image/png", request.with("Accept", "image/png"), err()));
  }

  private static Situation violatedRule() {
    RawRequest request = ApiRequests.body("stream").with("Accept", PROBLEM);
    String body =
        "{\"type\":\"about:blank\",\"title\":\"Request body cannot be empty.\",\"status\":400,"
            + "\"detail\":\"Body of the API request is empty or incomplete\",\"code\":-2000,"
            + "\"requestId\":\"%s\"}";
    return row("a violated rule, as problem details", request, problem(400, body));
  }

  private static Situation brokenBody(String name, String json, String detail) {
    String body =
        "{\"type\":\"about:blank\",\"title\":\"Request body cannot be empty.\",\"status\":400,"
            + "\"detail\":\"%s\",\"code\":-2000,\"requestId\":\"%%s\"}";
    return row(
        name + ", as problem details",
        ApiRequests.body("stream").with("Accept", PROBLEM).body(json),
        problem(400, body.formatted(detail)));
  }

  private static Situation head() {
    RawRequest request = RawRequest.of("HEAD", "/conformance/send-error/plain?status=409");
    return row(
        "HEAD, as plain text",
        request.with("Accept", "text/plain"),
        errorOfType(409, "text/plain;charset=utf-8").with("Content-Length", "8"));
  }

  private static ExpectedOutcome problem() {
    return problem(
        500,
        "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
            + "\"detail\":\"A problem has occurred with the service\",\"code\":500,"
            + "\"requestId\":\"%s\"}");
  }

  private static ExpectedOutcome problem(int status, String body) {
    return errorOfType(status, PROBLEM)
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().text())
                    .isEqualTo(body.formatted(outcome.requestId())));
  }

  private static ExpectedOutcome page() {
    return errorOfType(500, HTML)
        .containing("<!DOCTYPE html>\n<html lang=\"en\">", "<h1>Internal Server Error</h1>")
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().text())
                    .contains(outcome.requestId())
                    .endsWith("</html>\n"));
  }

  private static ExpectedOutcome err() {
    return ExpectedResponses.error(500, ErrBodies.SERVER_ERROR);
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("negotiation", name, ACCEPT, request, expectation);
  }
}
