package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;

/** An application with error pages of its own: browsers see them, other clients do not. */
final class ErrorPages {

  private static final String PAGES = "Servlet 6.0, 10.9.2";
  private static final String FAILED = "Servlet 6.0, 10.9.2: an error page that fails";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private ErrorPages() {}

  static List<Situation> rows() {
    return Stream.concat(pages(), failures()).toList();
  }

  private static Stream<Situation> pages() {
    return Stream.of(
        row("sendError, to a browser", PAGES, browser("send-error/plain?status=409"), page(409)),
        row("sendError, to a program", PAGES, get("send-error/plain?status=409"), conflict()),
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
            "an exception that has a page, to a program",
            PAGES,
            get("uncaught/unchecked"),
            failed()),
        row(
            "an error without a page, to a browser",
            PAGES,
            browser("send-error/plain?status=403"),
            html("Forbidden", 403)),
        row("unknown path, to a browser", PAGES, browser("nowhere"), page(404)),
        row("unknown path, to a program", PAGES, get("nowhere"), error(404, Bodies.NOT_FOUND)),
        row(
            "sendError, to a browser, and the page is a file",
            PAGES,
            browser("send-error/plain?status=413"),
            file()),
        row(
            "a 401, to a browser",
            "RFC 9110, 15.5.2",
            browser("send-error/plain?status=401"),
            page(401).with("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"")),
        row("mapped twice, an empty status", PAGES, get("twice/status?status=409"), conflict()),
        row("an error of its own, to a browser", PAGES, browser("own/latin"), own()),
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
            "a page that sends another error",
            FAILED,
            browser("send-error/plain?status=411"),
            answered()),
        row(
            "a page that throws half way",
            FAILED,
            browser("send-error/plain?status=412"),
            html("Precondition Failed", 412)),
        row(
            "a page that is not there",
            FAILED,
            browser("send-error/plain?status=414"),
            answered()));
  }

  private static Expectation page(int status) {
    return Expectation.that(Expect.status(status), Expect.ending(Ending.WHOLE))
        .containing("<h1>Our page for " + status)
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.answer().field("X-Request-Id")).isEqualTo(outcome.id()));
  }

  private static Expectation file() {
    return Expectation.that(Expect.status(413), Expect.ending(Ending.WHOLE))
        .containing("<h1>Our page in a file</h1>");
  }

  private static Expectation html(String title, int status) {
    return Expect.anError(status, "text/html;charset=utf-8")
        .containing("<h1>" + title + "</h1>")
        .and(
            (outcome, softly) ->
                softly.assertThat(outcome.answer().text()).doesNotContain("canary"));
  }

  /** Some error of the catalogue, as a page. */
  private static Expectation answered() {
    return Expectation.that(
            Expect.ending(Ending.WHOLE),
            (outcome, softly) -> {
              softly.assertThat(outcome.answer().status()).isBetween(400, 599);
              softly.assertThat(outcome.answer().text()).doesNotContain("canary");
            })
        .with("Content-Type", "text/html;charset=utf-8")
        .with("Cache-Control", "no-store")
        .containing("<!DOCTYPE html>", "<h1>");
  }

  private static Expectation own() {
    return Expectation.that(Expect.status(422), Log.isSilent()).containing("<p>ung");
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT);
  }

  private static Expectation failed() {
    return error(500, Bodies.SERVER_ERROR);
  }

  private static Request browser(String path) {
    return get(path).with("Accept", BROWSER);
  }

  private static Request get(String path) {
    return Request.get("/conformance-pages/" + path);
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("error pages", name, clause, request, expectation);
  }
}
