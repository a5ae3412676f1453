package org.errata.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.errata.Problem;

/**
 * Answers with entries of the catalogue, as {@code sendError} answers with a status (Servlet 6.0,
 * {@code HttpServletResponse.sendError}): the response is committed afterwards, and the caller
 * returns. Thread-safe.
 */
public final class ErrorResponses {

  private static final String ATTRIBUTE = ErrorResponses.class.getName() + ".raised";

  /** What a container without Errata answers, which does not know the catalogue. */
  private static final int INTERNAL_SERVER_ERROR = 500;

  private ErrorResponses() {}

  /**
   * Answers with one or several entries. Where {@code ErrorHandlingFilter} is not in the way of the
   * request, the container answers with a plain 500.
   *
   * @param request the request
   * @param response the response to it, not yet committed
   * @param first what has gone wrong, which decides the status
   * @param more what else has gone wrong
   * @throws IOException if the answer cannot be written
   * @throws IllegalStateException if the response is committed
   */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, Problem first, Problem... more)
      throws IOException {
    requireNonNull(first, "first");
    request.setAttribute(ATTRIBUTE, Stream.concat(Stream.of(first), Stream.of(more)).toList());
    response.sendError(INTERNAL_SERVER_ERROR);
  }

  /**
   * Takes what has been sent, for whoever answers it; there is nothing to take a second time.
   *
   * @param request the request
   * @return what {@link #send} was given, if it was called
   */
  public static Optional<List<Problem>> taken(HttpServletRequest request) {
    Object raised = request.getAttribute(ATTRIBUTE);
    if (raised == null) {
      return Optional.empty();
    }
    request.removeAttribute(ATTRIBUTE);
    // another web application's class loader may have its own Problem
    return raised instanceof List<?> list && list.stream().allMatch(Problem.class::isInstance)
        ? Optional.of(list.stream().map(Problem.class::cast).toList())
        : Optional.empty();
  }
}
