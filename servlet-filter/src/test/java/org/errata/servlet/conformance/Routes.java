package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.errorToHead;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Request;

/** Paths that lead nowhere, and methods that a resource does not have. */
final class Routes {

  private static final String NOT_FOUND = "RFC 9110, 15.5.5";
  private static final String ALLOWED = "RFC 9110, 15.5.6: MUST name the methods allowed";

  private Routes() {}

  static List<Situation> rows() {
    return Stream.of(notThere(), notAllowed()).flatMap(List::stream).toList();
  }

  private static List<Situation> notThere() {
    return List.of(
        row("GET", "unknown path and a query", NOT_FOUND, "nowhere?a=b", notFound()),
        row("GET", "unknown path with escapes", NOT_FOUND, "a%20b/c;d=e", notFound()),
        row("GET", "what is inside", "Servlet 6.0, 10.5", "WEB-INF/web.xml", notFound())
            .except("refuses before any filter", outside404(), Container.UNDERTOW));
  }

  private static List<Situation> notAllowed() {
    return List.of(
        row("GET", "unknown path", NOT_FOUND, "nowhere", notFound()),
        row("POST", "unknown path", NOT_FOUND, "nowhere", notFound())
            .except(
                "its default servlet knows no POST, whatever the path",
                error(405, Bodies.NOT_ALLOWED),
                Container.JETTY_EE10,
                Container.JETTY_EE11,
                Container.UNDERTOW),
        row("PUT", "not implemented by the servlet", ALLOWED, "good", notAllowed405()),
        row("DELETE", "not implemented by the servlet", ALLOWED, "good", notAllowed405()),
        row("GET", "not implemented by a servlet for POST", ALLOWED, "posted", onlyPost()),
        row("HEAD", "not implemented by a servlet for POST", ALLOWED, "posted", onlyPostToHead()),
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
        row("OPTIONS", "a good answer", "RFC 9110, 9.3.7", "good", own(200, "")));
  }

  private static Expectation notFound() {
    return error(404, Bodies.NOT_FOUND);
  }

  private static Expectation outside404() {
    return Expectation.that(Expect.status(404), Log.isSilent());
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
        "routes",
        method + ", " + name,
        clause,
        Request.of(method, "/conformance/" + path),
        expectation);
  }
}
