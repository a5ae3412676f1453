package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.errorToHead;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.container.Container;
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
    rows.addAll(notThere());
    rows.addAll(notAllowed());
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

  private static List<Situation> notThere() {
    String path = "RFC 9110, 15.5.5";
    return List.of(
        row("GET", "unknown path and a query", path, "nowhere?a=b", notFound()),
        row("GET", "unknown path with escapes", path, "a%20b/c;d=e", notFound()),
        row("GET", "what is inside", "Servlet 6.0, 10.5", "WEB-INF/web.xml", notFound())
            .except("refuses before any filter", outside404(), Container.UNDERTOW));
  }

  private static List<Situation> notAllowed() {
    String allowed = "RFC 9110, 15.5.6: MUST name the methods allowed";
    return List.of(
        row("GET", "unknown path", ANY, "nowhere", error(404, Bodies.NOT_FOUND)),
        row("POST", "unknown path", ANY, "nowhere", error(404, Bodies.NOT_FOUND))
            .except(
                "its default servlet knows no POST, whatever the path",
                error(405, Bodies.NOT_ALLOWED),
                Container.JETTY_EE10,
                Container.JETTY_EE11,
                Container.UNDERTOW),
        row("PUT", "not implemented by the servlet", allowed, "good", notAllowed405()),
        row("DELETE", "not implemented by the servlet", allowed, "good", notAllowed405()),
        row("GET", "not implemented by a servlet for POST", allowed, "posted", onlyPost()),
        row("HEAD", "not implemented by a servlet for POST", allowed, "posted", onlyPostToHead()),
        row(
                "PATCH",
                "unknown to servlets of its time",
                "RFC 9110, 15.6.2",
                "good",
                notImplemented())
            .except(
                "knows PATCH, as Servlet 6.1 does",
                notAllowed405(),
                Container.JETTY_EE11,
                Container.TOMCAT_11),
        row("BREW", "unknown to the servlet", "RFC 9110, 15.6.2", "good", notImplemented()),
        row("OPTIONS", "a good answer", ANY, "good", own(200, "")));
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

  private static Expectation outside404() {
    return Expectation.that(Expect.status(404), Log.isSilent());
  }

  private static Expectation validators() {
    return own(201, "").with("ETag", "\"1\"");
  }

  private static Expectation onlyPost() {
    return error(405, Bodies.NOT_ALLOWED).with("Allow", "POST, OPTIONS");
  }

  private static Expectation onlyPostToHead() {
    return errorToHead(405, Bodies.NOT_ALLOWED).with("Allow", "POST, OPTIONS");
  }

  private static Expectation notAllowed405() {
    return error(405, Bodies.NOT_ALLOWED).with("Allow", "GET, HEAD, POST, OPTIONS");
  }

  private static Expectation notImplemented() {
    return error(501, Bodies.of(501, "Not Implemented"));
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
