package org.errata.servlet.exchange;

import java.io.IOException;

/** Is told what the wrappers of an exchange notice. Thread-safe. */
public interface ExchangeListener {

  /**
   * The application has called {@code sendError}; the response is not committed.
   *
   * @param exchange the exchange
   * @param status the status that was named
   * @param message the message that was given, or empty
   * @throws IOException if the response cannot be sent
   */
  void errorRequested(Exchange exchange, int status, String message) throws IOException;

  /**
   * An error that was kept can wait no longer, as the application starts asynchronous work.
   *
   * @param exchange the exchange
   */
  void keptErrorDue(Exchange exchange);

  /**
   * The application writes nothing more: the chain has returned, asynchronous work is about to
   * complete, or the output was closed.
   *
   * @param exchange the exchange
   */
  void returned(Exchange exchange);

  /**
   * Tells whether a flush would commit an error status without a body, which {@link #returned}
   * would fill in.
   *
   * @param exchange the exchange
   * @return whether a flush must wait
   */
  boolean fillsBody(Exchange exchange);

  /**
   * Asynchronous work has failed, and no listener of the application has settled it.
   *
   * @param exchange the exchange
   * @param work the work
   * @param thrown the exception
   */
  void failed(Exchange exchange, AsyncWork work, Throwable thrown);

  /**
   * Asynchronous work has timed out, and no listener of the application has settled it.
   *
   * @param exchange the exchange
   * @param work the work
   */
  void timedOut(Exchange exchange, AsyncWork work);
}
