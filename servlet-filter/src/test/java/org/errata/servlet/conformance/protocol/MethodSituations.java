package org.errata.servlet.conformance.protocol;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.errorToHead;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Errors of methods other than GET. */
public final class MethodSituations {

  private static final String ANY = "RFC 9110, 15: whatever the method";
  private static final String HEAD = "RFC 9110, 9.3.2";
  private static final String EXCEPTION = "uncaught/unchecked";
  private static final String SEND_ERROR = "send-error/message?status=409";
  private static final String EMPTY = "send-error/status?status=410";

  private MethodSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>(head());
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW")) {
      rows.add(row(method, "an exception", ANY, EXCEPTION, serverError()));
      rows.add(row(method, "sendError", ANY, SEND_ERROR, conflict()));
      rows.add(row(method, "an empty status", ANY, EMPTY, error(410, ErrBodies.GONE)));
    }
    rows.addAll(other());
    return rows;
  }

  private static List<Situation> head() {
    return List.of(
        row("HEAD", "an exception", HEAD, EXCEPTION, errorToHead(500, ErrBodies.SERVER_ERROR)),
        row("HEAD", "sendError", HEAD, SEND_ERROR, errorToHead(409, ErrBodies.CONFLICT)),
        row("HEAD", "an empty status", HEAD, EMPTY, errorToHead(410, ErrBodies.GONE)),
        row("HEAD", "unknown path", HEAD, "nowhere", errorToHead(404, ErrBodies.NOT_FOUND)),
        row("HEAD", "half a page", HEAD, "output/stream", errorToHead(500, ErrBodies.SERVER_ERROR)),
        row("HEAD", "an exception in a task", HEAD, "async/task-throws", failureToHead()),
        row("HEAD", "an error response of the application", HEAD, "own/json", appResponse(404, "")),
        row("HEAD", "validators of the application", HEAD, "own/created", validators()),
        row("HEAD", "a successful response", HEAD, "good", appResponse(200, "")));
  }

  private static List<Situation> other() {
    return List.of(
        row("PUT", "a timeout", ANY, "async/timeout", error(503, ErrBodies.UNAVAILABLE)),
        row("PUT", "an exception in a task", ANY, "async/task-throws", serverError()),
        row("PUT", "sendError in a task", ANY, "async/send-error", conflict()),
        row("PUT", "an exception after startAsync", ANY, "async/service-throws", serverError()),
        row("PUT", "a dispatch that throws", ANY, "async/dispatch-to-exception-later", failed()),
        row("DELETE", "a dispatch that throws", ANY, "async/dispatch-to-exception", failed()),
        row("PUT", "half a page", ANY, "output/text?charset=utf-8", serverError()),
        row("PUT", "permanently unavailable", ANY, "refusing/service-ever", notFound()),
        row("PUT", "init throws, permanently unavailable", ANY, "refusing/init-ever", notFound()));
  }

  private static ExpectedOutcome conflict() {
    return error(409, ErrBodies.CONFLICT).loggedOnce();
  }

  private static ExpectedOutcome failed() {
    return error(500, ErrBodies.SERVER_ERROR);
  }

  private static ExpectedOutcome failureToHead() {
    return errorToHead(500, ErrBodies.SERVER_ERROR);
  }

  private static ExpectedOutcome notFound() {
    return error(404, ErrBodies.NOT_FOUND);
  }

  private static ExpectedOutcome validators() {
    return appResponse(201, "").with("ETag", "\"1\"");
  }

  private static Situation row(
      String method, String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of(
        "methods",
        method + ", " + name,
        clause,
        RawRequest.of(method, "/conformance/" + path),
        expectation);
  }
}
