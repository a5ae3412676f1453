package org.errata.servlet.conformance.protocol;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Which representation {@code Accept} selects. */
public final class NegotiationSituations {

  private static final String ACCEPT = "RFC 9110, 12.5.1";
  private static final String NEVER_406 = "RFC 9110, 15.5.7: never 406 for an error";
  private static final String PROBLEM = "RFC 9457, 3";

  private NegotiationSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("no Accept", ACCEPT, json()),
        row("any type", ACCEPT, json(), "*/*"),
        row("JSON", ACCEPT, json(), "application/json"),
        row("problem details", PROBLEM, problem(), "application/problem+json"),
        row("HTML", ACCEPT, html(), "text/html"),
        row("plain text", ACCEPT, text(), "text/plain"),
        row("Markdown", ACCEPT, markdown(), "text/markdown"),
        row("a script", ACCEPT, json(), "application/json, text/plain, */*"),
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
        row("two field lines", ACCEPT, problem(), "image/png", "application/problem+json"),
        row(
            "the preferred of two field lines",
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
        row("a type and a range", ACCEPT, problem(), "application/problem+json, */*;q=0.1"),
        row(
            "a type within a range",
            ACCEPT,
            text(),
            "text/*;q=0.2, text/plain;q=0.9, text/html;q=0.1"),
        row("JSON excluded", ACCEPT, problem(), "application/json;q=0, application/problem+json"),
        row("JSON excluded, any other type", ACCEPT, problem(), "application/json;q=0, */*"),
        row("every type excluded", NEVER_406, json(), "*/*;q=0"),
        row("q=0.000", ACCEPT, text(), "application/json;q=0.000, text/plain;q=0.001"),
        row("a charset", ACCEPT, json(), "application/json;charset=utf-8"),
        row(
            "a profile in quotes",
            ACCEPT,
            problem(),
            "application/problem+json;profile=\"a,b;q=0\""),
        row("a parameter after q", ACCEPT, text(), "text/plain;q=0.9;ext=1, text/html;q=0.8"),
        row("mixed case", ACCEPT, problem(), "APPLICATION/Problem+JSON;Q=1"),
        row("white space", ACCEPT, text(), " text/plain ; q=0.5 ,\tapplication/json ; q=0.4 "),
        row("an empty field", ACCEPT, json(), ""),
        row("empty elements", ACCEPT, text(), ",,text/plain,,"),
        row("a value that is not a media type", NEVER_406, json(), "garbage"),
        row("a type without a subtype", NEVER_406, json(), "text/"),
        row("a subtype without a type", NEVER_406, json(), "/html"),
        row("two slashes", NEVER_406, json(), "text/html/x"),
        row("only separators", NEVER_406, json(), ";;;,;=,=;/"),
        row("q that is not a number", ACCEPT, text(), "text/html;q=high, text/plain;q=0.1"),
        row("q above one", ACCEPT, text(), "text/html;q=1.1, text/plain;q=0.1"),
        row("q with four decimals", ACCEPT, text(), "text/html;q=0.1234, text/plain;q=0.1"),
        row("a quoted string without an end", ACCEPT, text(), "text/html;q=0.1;x=\"a, text/plain"),
        row("a wildcard type with a subtype", NEVER_406, json(), "*/html"),
        row("a single wildcard", NEVER_406, json(), "*"),
        row("bytes above ASCII", NEVER_406, json(), "téxt/html")
            .except(
                "refuses a header with bytes above ASCII, before any filter",
                ExpectedOutcome.of(ExpectedResponses.status(400)).allowingClose(),
                TestedContainer.PAYARA_MICRO),
        row("5 KB of types", ACCEPT, text(), "a/b,".repeat(1_280) + "text/plain"),
        row("5 KB of one parameter", ACCEPT, text(), "text/plain;a=" + "b".repeat(5_000)));
  }

  private static ExpectedOutcome json() {
    return ExpectedResponses.error(409, ErrBodies.CONFLICT);
  }

  private static ExpectedOutcome problem() {
    return ExpectedResponses.errorOfType(409, "application/problem+json")
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().text())
                    .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                            + "\"code\":409,\"requestId\":\"%s\"}".formatted(outcome.requestId())));
  }

  private static ExpectedOutcome html() {
    return ExpectedResponses.errorOfType(409, "text/html;charset=utf-8")
        .containing("<!DOCTYPE html>", "<title>Conflict</title>", "<h1>Conflict</h1>")
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.response().text()).contains(outcome.requestId()));
  }

  private static ExpectedOutcome markdown() {
    return ExpectedResponses.errorOfType(409, "text/markdown;charset=utf-8")
        .containing("# Conflict\n\nHTTP status 409, request id `");
  }

  private static ExpectedOutcome text() {
    return ExpectedResponses.error(409, "text/plain;charset=utf-8", "Conflict");
  }

  private static Situation row(
      String name, String clause, ExpectedOutcome expectation, String... acceptLines) {
    RawRequest request = RawRequest.get("/conformance/send-error/plain?status=409");
    for (String line : acceptLines) {
      request = request.with("Accept", line);
    }
    return Situation.of("negotiation", name, clause, request, expectation);
  }
}
