package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.errorToHead;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.wire.Request;

/** What holds for GET holds for every method. */
final class Methods {

  private static final String ANY = "RFC 9110, 15: whatever the method";
  private static final String HEAD = "RFC 9110, 9.3.2";
  private static final String EXCEPTION = "uncaught/unchecked";
  private static final String SEND_ERROR = "send-error/message?status=409";
  private static final String EMPTY = "send-error/status?status=410";

  private Methods() {}

  static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>(ofHead());
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW")) {
      rows.add(row(method, "an exception", ANY, EXCEPTION, serverError()));
      rows.add(row(method, "sendError", ANY, SEND_ERROR, conflict()));
      rows.add(row(method, "an empty status", ANY, EMPTY, error(410, Bodies.GONE)));
    }
    rows.addAll(later());
    return rows;
  }

  private static List<Situation> ofHead() {
    return List.of(
        row("HEAD", "an exception", HEAD, EXCEPTION, errorToHead(500, Bodies.SERVER_ERROR)),
        row("HEAD", "sendError", HEAD, SEND_ERROR, errorToHead(409, Bodies.CONFLICT)),
        row("HEAD", "an empty status", HEAD, EMPTY, errorToHead(410, Bodies.GONE)),
        row("HEAD", "unknown path", HEAD, "nowhere", errorToHead(404, Bodies.NOT_FOUND)),
        row("HEAD", "half a page", HEAD, "output/stream", errorToHead(500, Bodies.SERVER_ERROR)),
        row("HEAD", "an exception in a task", HEAD, "async/task-throws", failureToHead()),
        row("HEAD", "an error of its own", HEAD, "own/json", own(404, "")),
        row("HEAD", "validators of its own", HEAD, "own/created", validators()),
        row("HEAD", "a good answer", HEAD, "good", own(200, "")));
  }

  private static List<Situation> later() {
    return List.of(
        row("PUT", "a timeout", ANY, "async/timeout", error(503, Bodies.UNAVAILABLE)),
        row("PUT", "an exception in a task", ANY, "async/task-throws", serverError()),
        row("PUT", "sendError in a task", ANY, "async/send-error", conflict()),
        row("PUT", "an exception before a task", ANY, "async/service-throws", serverError()),
        row("PUT", "a dispatch that throws", ANY, "async/dispatch-to-exception-later", failed()),
        row("DELETE", "a dispatch that throws", ANY, "async/dispatch-to-exception", failed()),
        row("PUT", "half a page", ANY, "output/text?charset=utf-8", serverError()),
        row("PUT", "unavailable for ever", ANY, "refusing/service-ever", notFound()),
        row("PUT", "init unavailable for ever", ANY, "refusing/init-ever", notFound()));
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT).thrownOnce();
  }

  private static Expectation failed() {
    return error(500, Bodies.SERVER_ERROR);
  }

  private static Expectation failureToHead() {
    return errorToHead(500, Bodies.SERVER_ERROR);
  }

  private static Expectation notFound() {
    return error(404, Bodies.NOT_FOUND);
  }

  private static Expectation validators() {
    return own(201, "").with("ETag", "\"1\"");
  }

  private static Situation row(
      String method, String name, String clause, String path, Expectation expectation) {
    return Situation.of(
        "methods",
        method + ", " + name,
        clause,
        Request.of(method, "/conformance/" + path),
        expectation);
  }
}
