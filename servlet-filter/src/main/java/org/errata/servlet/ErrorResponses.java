package org.errata.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;
import org.errata.Problem;
import org.errata.internal.PlatformLog;
import org.errata.servlet.exchange.SentProblems;

/**
 * Sends entries of the catalogue, or what an exception means, as {@code sendError} sends a status
 * (Servlet 6.0, {@code HttpServletResponse.sendError}): the response is as committed afterwards,
 * and the caller returns. Thread-safe.
 */
public final class ErrorResponses {

  /** What a container without Errata responds with, which does not know the catalogue. */
  private static final int INTERNAL_SERVER_ERROR = 500;

  private static final String IGNORED = "sent within an include, where an error is ignored";
  private static final PlatformLog LOG = PlatformLog.named("org.errata");

  private ErrorResponses() {}

  /**
   * Sends one or several problems. Where {@link ErrorHandlingFilter} does not filter the request,
   * the container responds with a plain 500.
   *
   * @param request the request
   * @param response the response to it, not yet committed
   * @param first what has gone wrong, which decides the status
   * @param more what else has gone wrong
   * @throws IOException if the response cannot be written
   * @throws IllegalStateException if the response is committed
   */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, Problem first, Problem... more)
      throws IOException {
    requireNonNull(first, "first");
    List<Problem> problems = Stream.concat(Stream.of(first), Stream.of(more)).toList();
    SentProblems.keepIn(request, problems);
    response.sendError(INTERNAL_SERVER_ERROR);
    forgetIfIgnored(request);
  }

  /**
   * Sends what an exception means, as if it had been thrown: the entry is found in the same way,
   * and the log has the stack trace. For code that must not throw, such as exception mappers of
   * frameworks and threads of asynchronous work. Where {@link ErrorHandlingFilter} does not filter
   * the request, the container responds with a plain 500. Within an include nothing is sent, as for
   * {@code sendError}, and the log has the exception.
   *
   * @param request the request
   * @param response the response to it, not yet committed
   * @param exception what has gone wrong; any exception or error
   * @throws IOException if the response cannot be written
   * @throws IllegalStateException if the response is committed; the exception is suppressed in it,
   *     so that it is logged with it
   */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, Throwable exception)
      throws IOException {
    SentProblems.keepIn(request, requireNonNull(exception, "exception"));
    try {
      response.sendError(INTERNAL_SERVER_ERROR);
    } catch (IllegalStateException committed) {
      SentProblems.discardIn(request);
      committed.addSuppressed(exception);
      throw committed;
    }
    forgetIfIgnored(request);
  }

  /** Within an include, containers ignore sendError (Servlet 6.0 section 9.3). */
  private static void forgetIfIgnored(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null
        && SentProblems.areIn(request)) {
      SentProblems.takeExceptionFrom(request)
          .ifPresent(ignored -> LOG.log(Level.ERROR, IGNORED, ignored));
      SentProblems.discardIn(request);
    }
  }

  /**
   * Says which exception a request fails with, for code that cannot send an error itself: the next
   * {@code sendError}, or error status without a body, is responded to as if the exception had been
   * thrown. Header fields may still be set. Does nothing where {@link ErrorHandlingFilter} does not
   * filter the request, or if the response gets a body.
   *
   * @param request the request
   * @param exception what has gone wrong; any exception or error
   */
  public static void because(HttpServletRequest request, Throwable exception) {
    SentProblems.keepIn(request, requireNonNull(exception, "exception"));
  }
}
