package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Catalogue;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;
import org.errata.servlet.exchange.HeaderLines;
import org.errata.servlet.log.ErrorLog;
import org.errata.servlet.message.ErrorResponseHeaders;
import org.errata.servlet.message.RenderedResponse;
import org.errata.servlet.message.RepresentationSet;

/**
 * Writes error responses, and the line of the log about each. If this fails, the client gets a
 * plain response, or else an error status without a body, and the log a line. Nothing is thrown,
 * unless the status cannot be set either: then the container must respond. Thread-safe.
 */
final class ErrorResponseWriter {

  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int INTERNAL_SERVER_ERROR = 500;

  private final RepresentationSet representations;
  private final Catalogue catalogue;
  private final RequestIds ids;
  private final ErrorResponseHeaders headers;
  private final ResponseSender sender;
  private final ErrorLog errorLog;
  private final MissingArguments missing;

  ErrorResponseWriter(
      RepresentationSet representations,
      Catalogue catalogue,
      RequestIds ids,
      ErrorResponseHeaders headers,
      ResponseSender sender,
      ErrorLog errorLog) {
    this.representations = representations;
    this.catalogue = catalogue;
    this.ids = ids;
    this.headers = headers;
    this.sender = sender;
    this.errorLog = errorLog;
    this.missing = new MissingArguments(errorLog);
  }

  /** Whether the response to a request would be a page for people. */
  boolean wouldBeHtml(HttpServletRequest request) {
    return representations.isHtml(HeaderLines.joined("Accept", request));
  }

  /** Sends an error response; the response is not committed. */
  void write(HttpServletRequest request, HttpServletResponse response, Failure failure) {
    RenderedResponse rendered;
    try {
      Representation representation = choose(request);
      rendered =
          RenderedResponse.of(errorResponse(request, response, failure.problems()), representation);
    } catch (Throwable harm) {
      rendered = plain(request, response, "sent a plain 500, as the error response failed", harm);
    }
    log(rendered.response(), request, failure);
    send(request, response, rendered);
  }

  /** Responds with a status that is no error and has no body; its fields are the application's. */
  void writeWithoutBody(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    sender.sendWithoutBody(request, response, status);
  }

  /** Sets the fields of problems on the response that the application's error page will write. */
  void setHeaders(List<Problem> problems, HttpServletResponse response) {
    headers.setAbsent(problems, new ServletHeaderFields(response));
  }

  /** Logs an error, and sets the request id on the response that somebody else will write. */
  void announceErrorPage(
      HttpServletRequest request, HttpServletResponse response, Failure failure) {
    RequestId id = ids.of(request, response);
    response.setHeader(ids.header(), id.value());
    errorLog.event(
        Level.INFO,
        id,
        failure.status() + " left to the error page of the application",
        failure.describe(request, failure.status()),
        failure.thrown(),
        failure.isTraced(failure.status()));
  }

  /** Sets the request id on a response again, if the request has one already. */
  void keepId(HttpServletRequest request, HttpServletResponse response) {
    ids.known(request).ifPresent(id -> response.setHeader(ids.header(), id.value()));
  }

  /** Logs what no response can tell any more. */
  void log(
      Level level,
      HttpServletRequest request,
      HttpServletResponse response,
      String text,
      Optional<Throwable> thrown) {
    errorLog.event(level, idOf(request, response), text, RequestLine.of(request), thrown);
  }

  /** Wrappers of filters may throw where the id is looked for. */
  private RequestId idOf(HttpServletRequest request, HttpServletResponse response) {
    try {
      return ids.of(request, response);
    } catch (Throwable harm) {
      return RequestId.make();
    }
  }

  private Representation choose(HttpServletRequest request) {
    return representations.choose(HeaderLines.joined("Accept", request));
  }

  private ErrorResponse errorResponse(
      HttpServletRequest request, HttpServletResponse response, List<Problem> problems) {
    RequestId id = ids.forErrorResponse(request, response);
    missing.tellOf(problems, id);
    Locale language =
        representations.language(() -> HeaderLines.joined("Accept-Language", request));
    return new ErrorResponse(
        withAllow(problems, request, response).stream()
            .map(problem -> problem.withViolationsIn(catalogue, language))
            .toList(),
        id,
        language);
  }

  /** Makes a response of which nothing is the application's, and logs why. */
  private RenderedResponse plain(
      HttpServletRequest request, HttpServletResponse response, String text, Throwable harm) {
    RequestId id = idOf(request, response);
    errorLog.event(Level.ERROR, id, text, RequestLine.of(request), Optional.of(harm));
    return RenderedResponse.of(
        new ErrorResponse(List.of(Problem.of(catalogue.byStatus(INTERNAL_SERVER_ERROR))), id),
        representations.fallback());
  }

  private void log(ErrorResponse errorResponse, HttpServletRequest request, Failure failure) {
    Level level = failure.quiet() ? Level.DEBUG : errorResponse.first().entry().logLevel();
    if (errorLog.admits(errorResponse, level, failure.thrown())) {
      int status = errorResponse.status();
      errorLog.write(
          errorResponse,
          level,
          failure.describe(request, status),
          failure.thrown(),
          failure.isTraced(status));
    }
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, RenderedResponse rendered) {
    try {
      sender.send(request, response, rendered);
    } catch (IOException e) {
      // most likely the client is gone
      log(Level.DEBUG, request, response, "the error response was not sent", Optional.of(e));
    } catch (Throwable harm) {
      log(
          Level.ERROR,
          request,
          response,
          "the error response could not be written",
          Optional.of(harm));
      sendPastWrappers(request, response, rendered);
    }
  }

  private void sendPastWrappers(
      HttpServletRequest request, HttpServletResponse response, RenderedResponse rendered) {
    try {
      sender.sendPastWrappers(request, response, rendered);
    } catch (Throwable again) {
      log(Level.DEBUG, request, response, "the error response was not sent", Optional.of(again));
      // the status at least, as the container would send 200
      UnwrappedResponse.resetTo(rendered.status(), response);
    }
  }

  /** RFC 9110 section 15.5.6: a 405 names the methods that are allowed. */
  private static List<Problem> withAllow(
      List<Problem> problems, HttpServletRequest request, HttpServletResponse response) {
    Problem first = problems.get(0);
    if (first.entry().status() != METHOD_NOT_ALLOWED
        || response.containsHeader("Allow")
        || first.headers().keySet().stream().anyMatch("Allow"::equalsIgnoreCase)) {
      return problems;
    }
    return AllowedMethods.of(request)
        .map(allow -> List.of(first.withHeader("Allow", allow)))
        .orElse(problems);
  }
}
