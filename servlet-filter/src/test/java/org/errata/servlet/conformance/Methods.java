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
    rows.addAll(notAllowed());
    return rows;
  }

  private static List<Situation> ofHead() {
    return List.of(
        row("HEAD", "an exception", HEAD, EXCEPTION, errorToHead(500, Bodies.SERVER_ERROR)),
        row("HEAD", "sendError", HEAD, SEND_ERROR, errorToHead(409, Bodies.CONFLICT)),
        row("HEAD", "an empty status", HEAD, EMPTY, errorToHead(410, Bodies.GONE)),
        row("HEAD", "unknown path", HEAD, "nowhere", errorToHead(404, Bodies.NOT_FOUND)),
        row("HEAD", "an error of its own", HEAD, "own/json", own(404, "")),
        row("HEAD", "a good answer", HEAD, "good", own(200, "")));
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
        row("BREW", "unknown to the servlet", "RFC 9110, 15.6.2", "good", notImplemented()),
        row("OPTIONS", "a good answer", ANY, "good", own(200, "")));
  }

  private static Expectation conflict() {
    return error(409, Bodies.CONFLICT).thrownOnce();
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
