package org.errata.servlet.validation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;

/**
 * What the client is told of a body that is broken. Immutable and thread-safe.
 *
 * @param incomplete where the body ends early or is not JSON
 * @param late where the body has not arrived in time
 */
public record BrokenBodyProblems(Problem incomplete, Problem late) {

  private static final int BAD_REQUEST = 400;
  private static final int REQUEST_TIMEOUT = 408;

  /**
   * Finds the problems.
   *
   * @param catalogue the catalogue; without the entry {@code request-body-cannot-be-empty}, that of
   *     status 400 is used
   * @return its problems
   */
  public static BrokenBodyProblems of(Catalogue catalogue) {
    return new BrokenBodyProblems(
        Problem.of(
            catalogue
                .described("request-body-cannot-be-empty")
                .orElseGet(() -> catalogue.byStatus(BAD_REQUEST))),
        Problem.of(catalogue.byStatus(REQUEST_TIMEOUT)));
  }

  /**
   * Returns the problem of a body that cannot be read.
   *
   * @param thrown what was thrown where it was read
   * @param request the request; a timeout closes its connection (RFC 9110 section 15.5.9), which
   *     HTTP/2 does not say in a field (RFC 9113 section 8.2.2)
   * @return the problem
   */
  public Problem of(Throwable thrown, HttpServletRequest request) {
    if (!isTimeout(thrown)) {
      return incomplete;
    }
    return request.getProtocol().startsWith("HTTP/1")
        ? late.withHeader("Connection", "close")
        : late;
  }

  /**
   * Tells whether a body could not be read because it has not arrived in time.
   *
   * @param thrown what was thrown where it was read, here or by the container
   * @return whether it is a timeout, or is caused by one
   */
  public static boolean isTimeout(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof SocketTimeoutException || t instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }
}
