package org.errata.servlet.conformance.deployment;

import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/** An application with its own error pages, which only browsers get. */
public final class ErrorPageSituations {

  private static final String PAGES = "Servlet 6.0, 10.9.2";
  private static final String FAILED = "Servlet 6.0, 10.9.2: an error page that fails";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private static final String NO_END =
      "Errata, no harm: not handed on to the container, which would follow the causes for ever";

  private ErrorPageSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(pages(), failures()).toList();
  }

  private static Stream<Situation> pages() {
    return Stream.of(
        row("sendError, to a browser", PAGES, browser("send-error/plain?status=409"), page(409)),
        row(
            "sendError and then an exception, to a browser",
            PAGES,
            browser("send-error/then-exception?status=409"),
            page(409)),
        row(
            "an exception that has a page is sent, to a browser",
            PAGES,
            browser("problem-by-id/sent-exception"),
            page(500)),
        row(
            "sendError, to a client without text/html",
            PAGES,
            get("send-error/plain?status=409"),
            conflict()),
        row(
            "an empty status, to a browser",
            PAGES,
            browser("send-error/status?status=409"),
            page(409)),
        row(
            "an exception that has a page, to a browser",
            PAGES,
            browser("uncaught/unchecked"),
            page(500)),
        row(
            "an exception that has a page and causes in a circle, to a browser",
            NO_END,
            browser("uncaught/cyclic"),
            html("Internal Server Error", 500)),
        row(
            "an exception that has a page, to a client without text/html",
            PAGES,
            get("uncaught/unchecked"),
            failed()),
        row(
            "an error without a page, to a browser",
            PAGES,
            browser("send-error/plain?status=403"),
            html("Forbidden", 403)),
        row("unknown path, to a browser", PAGES, browser("nowhere"), page(404)),
        row(
            "unknown path, to a client without text/html",
            PAGES,
            get("nowhere"),
            error(404, ErrBodies.NOT_FOUND)),
        row(
            "sendError, to a browser, with a static page",
            PAGES,
            browser("send-error/plain?status=413"),
            file()),
        row(
            "a 401, to a browser",
            "RFC 9110, 15.5.2",
            browser("send-error/plain?status=401"),
            page(401).without("WWW-Authenticate")),
        row(
            "a rule refuses, to a browser",
            PAGES,
            browser("own/latin").method("POST").body("{"),
            page(400)
                .and(
                    ExpectedLog.hasLine(
                        "INFO",
                        "400 left to the error page of the application: POST"
                            + " /conformance-pages/own/latin: body: ends at byte 1, expected '\"'"
                            + " or '}'"))),
        row("two filters, an empty status", PAGES, get("twice/status?status=409"), conflict()),
        row(
            "an error response of the application, to a browser",
            PAGES,
            browser("own/latin"),
            untouched()),
        row(
            "PUT by a browser",
            PAGES,
            browser("send-error/plain?status=409").method("PUT"),
            html("Conflict", 409)));
  }

  private static Stream<Situation> failures() {
    return Stream.of(
        row(
            "a page that throws",
            FAILED,
            browser("send-error/plain?status=410"),
            html("Gone", 410)),
        row(
            "a page that calls sendError",
            FAILED,
            browser("send-error/plain?status=411"),
            anyErrorInHtml()),
        row(
            "a page that throws after output",
            FAILED,
            browser("send-error/plain?status=412"),
            html("Precondition Failed", 412)),
        row(
            "a page that does not exist",
            FAILED,
            browser("send-error/plain?status=414"),
            anyErrorInHtml()));
  }

  private static ExpectedOutcome page(int status) {
    return ExpectedOutcome.of(
            ExpectedResponses.status(status), ExpectedResponses.ending(Ending.COMPLETE))
        .containing("<h1>Our page for " + status)
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().field("X-Request-Id"))
                    .isEqualTo(outcome.requestId()));
  }

  private static ExpectedOutcome file() {
    return ExpectedOutcome.of(
            ExpectedResponses.status(413), ExpectedResponses.ending(Ending.COMPLETE))
        .containing("<h1>Our page in a file</h1>");
  }

  private static ExpectedOutcome html(String title, int status) {
    return ExpectedResponses.errorOfType(status, "text/html;charset=utf-8")
        .containing("<h1>" + title + "</h1>")
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.response().text()).doesNotContain("canary"));
  }

  /** An error response in HTML, of some status. */
  private static ExpectedOutcome anyErrorInHtml() {
    return ExpectedOutcome.of(
            ExpectedResponses.ending(Ending.COMPLETE),
            (outcome, softly) -> {
              softly.assertThat(outcome.response().status()).isBetween(400, 599);
              softly.assertThat(outcome.response().text()).doesNotContain("canary");
            })
        .with("Content-Type", "text/html;charset=utf-8")
        .with("Cache-Control", "no-store")
        .containing("<!DOCTYPE html>", "<h1>");
  }

  private static ExpectedOutcome untouched() {
    return ExpectedOutcome.of(ExpectedResponses.status(422), ExpectedLog.hasNoLine())
        .containing("<p>ung");
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT);
  }

  private static ExpectedOutcome failed() {
    return error(500, ErrBodies.SERVER_ERROR);
  }

  private static RawRequest browser(String path) {
    return get(path).with("Accept", BROWSER);
  }

  private static RawRequest get(String path) {
    return RawRequest.get("/conformance-pages/" + path);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("error pages", name, clause, request, expectation);
  }
}
