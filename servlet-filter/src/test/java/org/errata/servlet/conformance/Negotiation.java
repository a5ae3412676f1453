package org.errata.servlet.conformance;

import java.util.List;
import org.errata.servlet.wire.Request;

/** Which form an answer has. */
final class Negotiation {

  private static final String ACCEPT = "RFC 9110, 12.5.1";
  private static final String NEVER_406 = "RFC 9110, 15.5.7: never 406 for an error";
  private static final String PROBLEM = "RFC 9457, 3";

  private Negotiation() {}

  static List<Situation> rows() {
    return List.of(
        row("absent", ACCEPT, json()),
        row("anything", ACCEPT, json(), "*/*"),
        row("JSON", ACCEPT, json(), "application/json"),
        row("problem details", PROBLEM, problem(), "application/problem+json"),
        row("a page", ACCEPT, html(), "text/html"),
        row("text", ACCEPT, text(), "text/plain"),
        row(
            "a browser",
            ACCEPT,
            html(),
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
        row("any application type", ACCEPT, json(), "application/*"),
        row("any text", ACCEPT, html(), "text/*"),
        row("an image", NEVER_406, json(), "image/png"),
        row("a vendor's JSON", NEVER_406, json(), "application/vnd.x+json"),
        row("XML", NEVER_406, json(), "application/problem+xml"),
        row("two lines", ACCEPT, problem(), "image/png", "application/problem+json"),
        row(
            "the better of two lines",
            ACCEPT,
            text(),
            "application/json;q=0.3",
            "text/plain;q=0.7"),
        row(
            "q-values",
            ACCEPT,
            problem(),
            "application/json;q=0.8, application/problem+json;q=0.9"),
        row(
            "q-values to the thousandth",
            ACCEPT,
            text(),
            "application/json;q=0.123, text/plain;q=0.124"),
        row(
            "equal q-values",
            ACCEPT,
            json(),
            "application/problem+json;q=0.5,application/json;q=0.5"),
        row("a range after a type", ACCEPT, problem(), "application/problem+json, */*;q=0.1"),
        row(
            "a type out of a range",
            ACCEPT,
            text(),
            "text/*;q=0.2, text/plain;q=0.9, text/html;q=0.1"),
        row("JSON refused", ACCEPT, problem(), "application/json;q=0, application/problem+json"),
        row("JSON refused, anything else", ACCEPT, problem(), "application/json;q=0, */*"),
        row("everything refused", NEVER_406, json(), "*/*;q=0"),
        row("q=0.000", ACCEPT, text(), "application/json;q=0.000, text/plain;q=0.001"),
        row("a charset", ACCEPT, json(), "application/json;charset=utf-8"),
        row(
            "a profile in quotes",
            ACCEPT,
            problem(),
            "application/problem+json;profile=\"a,b;q=0\""),
        row("a parameter after q", ACCEPT, text(), "text/plain;q=0.9;ext=1, text/html;q=0.8"),
        row("letter case", ACCEPT, problem(), "APPLICATION/Problem+JSON;Q=1"),
        row("white space", ACCEPT, text(), " text/plain ; q=0.5 ,\tapplication/json ; q=0.4 "),
        row("empty", ACCEPT, json(), ""),
        row("empty elements", ACCEPT, text(), ",,text/plain,,"),
        row("no type at all", NEVER_406, json(), "garbage"),
        row("half a type", NEVER_406, json(), "text/"),
        row("no type before the slash", NEVER_406, json(), "/html"),
        row("two slashes", NEVER_406, json(), "text/html/x"),
        row("separators alone", NEVER_406, json(), ";;;,;=,=;/"),
        row("q that is no number", ACCEPT, text(), "text/html;q=high, text/plain;q=0.1"),
        row("q above one", ACCEPT, text(), "text/html;q=1.1, text/plain;q=0.1"),
        row("q with four digits", ACCEPT, text(), "text/html;q=0.1234, text/plain;q=0.1"),
        row("a quote that never ends", ACCEPT, text(), "text/html;q=0.1;x=\"a, text/plain"),
        row("a star in front of a type", NEVER_406, json(), "*/html"),
        row("a lone star", NEVER_406, json(), "*"),
        row("bytes above ASCII", NEVER_406, json(), "téxt/html"),
        row("5 KB of types", ACCEPT, text(), "a/b,".repeat(1_280) + "text/plain"),
        row("5 KB of one parameter", ACCEPT, text(), "text/plain;a=" + "b".repeat(5_000)));
  }

  private static Expectation json() {
    return Expect.error(409, Bodies.CONFLICT);
  }

  private static Expectation problem() {
    return Expect.anError(409, "application/problem+json")
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().text())
                    .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                            + "\"code\":409,\"requestId\":\"%s\"}".formatted(outcome.id())));
  }

  private static Expectation html() {
    return Expect.anError(409, "text/html;charset=utf-8")
        .containing("<!DOCTYPE html>", "<title>Conflict</title>", "<h1>Conflict</h1>")
        .and(
            (outcome, softly) -> softly.assertThat(outcome.answer().text()).contains(outcome.id()));
  }

  private static Expectation text() {
    return Expect.error(409, "text/plain;charset=utf-8", "Conflict");
  }

  private static Situation row(
      String name, String clause, Expectation expectation, String... acceptLines) {
    Request request = Request.get("/conformance/send-error/plain?status=409");
    for (String line : acceptLines) {
      request = request.with("Accept", line);
    }
    return Situation.of("negotiation", name, clause, request, expectation);
  }
}
