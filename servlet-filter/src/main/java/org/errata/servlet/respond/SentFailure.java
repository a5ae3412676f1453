package org.errata.servlet.respond;

import org.errata.servlet.exchange.SentError;

/**
 * What the application has sent with {@code sendError}.
 *
 * @param failure what it means
 * @param message the message that an error page of the application may show
 * @param handedOver whether the application has handed over problems or an exception, which say
 *     more than a status
 */
record SentFailure(Failure failure, String message, boolean handedOver) implements SentError {

  @Override
  public int status() {
    return failure.status();
  }

  /** With an exception that has followed, for the log. */
  SentFailure because(Throwable thrown) {
    return new SentFailure(failure.because(thrown), message, handedOver);
  }
}
