package org.errata.servlet.conformance.protocol;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.errorToHead;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Unknown paths, and methods that a resource does not support. */
public final class RouteSituations {

  private static final String NOT_FOUND = "RFC 9110, 15.5.5";
  private static final String ALLOWED = "RFC 9110, 15.5.6: MUST name the methods allowed";

  private RouteSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(unknownPaths(), unsupportedMethods()).flatMap(List::stream).toList();
  }

  private static List<Situation> unknownPaths() {
    return List.of(
        row("GET", "unknown path", NOT_FOUND, "nowhere", notFound()),
        row("POST", "unknown path", NOT_FOUND, "nowhere", notFound())
            .except(
                "its default servlet refuses POST to any path",
                error(405, ErrBodies.NOT_ALLOWED),
                TestedContainer.JETTY_EE10,
                TestedContainer.JETTY_EE11,
                TestedContainer.UNDERTOW),
        row("GET", "unknown path and a query", NOT_FOUND, "nowhere?a=b", notFound()),
        row("GET", "unknown path with escapes", NOT_FOUND, "a%20b/c;d=e", notFound()),
        row("GET", "a path below WEB-INF", "Servlet 6.0, 10.5", "WEB-INF/web.xml", notFound())
            .except(
                "refuses before any filter", notFoundBeforeFilters(), TestedContainer.UNDERTOW));
  }

  private static List<Situation> unsupportedMethods() {
    return List.of(
        row("PUT", "not implemented by the servlet", ALLOWED, "good", notAllowed()),
        row("DELETE", "not implemented by the servlet", ALLOWED, "good", notAllowed()),
        row("GET", "not implemented by a servlet for POST", ALLOWED, "posted", onlyPost()),
        row("HEAD", "not implemented by a servlet for POST", ALLOWED, "posted", onlyPostToHead()),
        row(
                "PATCH",
                "unknown to HttpServlet before 6.1",
                "RFC 9110, 15.6.2",
                "good",
                notImplemented())
            .except(
                "supports PATCH, as Servlet 6.1 says",
                notAllowed(),
                TestedContainer.JETTY_EE11,
                TestedContainer.TOMCAT_11),
        row("BREW", "unknown to the servlet", "RFC 9110, 15.6.2", "good", notImplemented()),
        row("OPTIONS", "a successful response", "RFC 9110, 9.3.7", "good", appResponse(200, "")));
  }

  private static ExpectedOutcome notFound() {
    return error(404, ErrBodies.NOT_FOUND);
  }

  private static ExpectedOutcome notFoundBeforeFilters() {
    return ExpectedOutcome.of(ExpectedResponses.status(404), ExpectedLog.hasNoLine());
  }

  private static ExpectedOutcome onlyPost() {
    return error(405, ErrBodies.NOT_ALLOWED).with("Allow", "POST, OPTIONS");
  }

  private static ExpectedOutcome onlyPostToHead() {
    return errorToHead(405, ErrBodies.NOT_ALLOWED).with("Allow", "POST, OPTIONS");
  }

  private static ExpectedOutcome notAllowed() {
    return error(405, ErrBodies.NOT_ALLOWED).with("Allow", "GET, HEAD, POST, OPTIONS");
  }

  private static ExpectedOutcome notImplemented() {
    return error(501, ErrBodies.of(501, "Not Implemented"));
  }

  private static Situation row(
      String method, String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of(
        "routes",
        method + ", " + name,
        clause,
        RawRequest.of(method, "/conformance/" + path),
        expectation);
  }
}
