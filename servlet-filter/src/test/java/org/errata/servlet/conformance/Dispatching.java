package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.brokenOff;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Request;

/** Errors in forwards, includes and other filters, and before the filter. */
final class Dispatching {

  private static final String FORWARD = "Servlet 6.0, 9.4";
  private static final String INCLUDE = "Servlet 6.0, 9.3";
  private static final String ERROR = "Servlet 6.0, 9.5";
  private static final String CHAIN = "Servlet 6.0, 6.2";
  private static final String PAGES = "Servlet 6.0, 10.9.2";

  private static final String EXCEPTION = "/uncaught/unchecked";
  private static final String SEND_ERROR = "/send-error/message?status=409";

  private static final String SUSPENDS =
      "takes nothing more once a forward has returned, before any filter hears of it";

  private Dispatching() {}

  static List<Situation> rows() {
    return Stream.of(forwards(), includes(), inner(), outer()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> forwards() {
    return Stream.of(
        row("a forward to an exception", ERROR, "forward", EXCEPTION, failed()),
        row("a forward to sendError", FORWARD, "forward", SEND_ERROR, conflict()),
        row(
                "a forward to an empty status",
                FORWARD,
                "forward",
                "/send-error/status?status=410",
                gone())
            .except(SUSPENDS, own(410, ""), Container.TOMCAT_11),
        row("a forward to nowhere", FORWARD, "forward", "/nowhere", notFound()),
        row(
            "a forward to an error of its own",
            FORWARD,
            "forward",
            "/own/latin",
            own(422, latin())),
        row("a forward to a good answer", FORWARD, "forward", "/good", own(200, "good")),
        row("a forward after output", FORWARD, "forward-after-output", EXCEPTION, failed()),
        row("a forward to asynchronous work", FORWARD, "forward", "/async/task-throws", failed()),
        row(
            "sendError, then back in the servlet that forwarded, and an exception",
            FORWARD,
            "forward-and-throw",
            SEND_ERROR,
            conflictAndMore()));
  }

  private static Stream<Situation> includes() {
    return Stream.of(
        row("an include of an exception", ERROR, "include", EXCEPTION, failed()),
        row(
                "an include of an exception after the commit",
                ERROR,
                "include",
                "/output/flushed-writer",
                brokenOff())
            .except("flushes nothing within an include", failed(), Container.UNDERTOW),
        row(
            "an include of an exception that is caught",
            ERROR,
            "include-caught",
            EXCEPTION,
            own(200, "before, after")),
        row(
            "an include of nowhere",
            INCLUDE,
            "include",
            "/nowhere",
            error(500, Bodies.SERVER_ERROR)),
        row(
            "an include of a good answer",
            INCLUDE,
            "include",
            "/good",
            own(200, "before, good, after")),
        row(
            "an include, and then an exception",
            ERROR,
            "include-and-throw",
            "/good",
            serverError()));
  }

  private static Stream<Situation> inner() {
    return Stream.of(
        inner("a filter that throws", "throws", serverError().received()),
        inner("a filter that throws an error", "throws-error", serverError().received()),
        inner("a filter that sends an error", "sends-error", conflict().received()),
        inner("a filter that sets a status", "sets-status", gone()),
        inner(
            "a filter that throws after a good answer",
            "throws-after",
            serverError().received("ran")),
        inner("a filter that sends an error after a good answer", "sends-error-after", conflict()),
        inner("a filter that wraps", "wraps", own(200, "good")));
  }

  private static Stream<Situation> outer() {
    return Stream.of(
        outer("an outer filter that throws", "throws", failed()),
        outer("an outer filter that sends an error", "sends-error", conflict()),
        outer("an outer filter that throws after a good answer", "throws-after", failed()));
  }

  /** Containers log by themselves what passes through their dispatchers or gets past the filter. */
  private static Expectation failed() {
    return error(500, Bodies.SERVER_ERROR).thrownToContainer();
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT).thrownOnce();
  }

  private static Expectation conflictAndMore() {
    return error(409, "application/json", Bodies.CONFLICT)
        .and(Log.tells("INFO", "409 ", "failed after its error was answered"));
  }

  private static Expectation gone() {
    return error(410, Bodies.GONE);
  }

  private static Expectation notFound() {
    return error(404, Bodies.NOT_FOUND);
  }

  private static byte[] latin() {
    return "<p>ungültig".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static Situation inner(String name, String what, Expectation expectation) {
    return of(
        name, CHAIN, Request.get("/conformance/inner/good").with("X-Filter", what), expectation);
  }

  private static Situation outer(String name, String what, Expectation expectation) {
    return of(
        name, PAGES, Request.get("/conformance/outer/good").with("X-Filter", what), expectation);
  }

  private static Situation row(
      String name, String clause, String how, String target, Expectation expectation) {
    Request request = Request.get("/conformance/dispatches/" + how).with("X-Target", target);
    return of(name, clause, request, expectation);
  }

  private static Situation of(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("dispatching", name, clause, request, expectation);
  }
}
