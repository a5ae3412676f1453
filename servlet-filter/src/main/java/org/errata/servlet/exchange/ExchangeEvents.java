package org.errata.servlet.exchange;

import jakarta.servlet.AsyncContext;
import java.io.IOException;

/** What the wrappers of an exchange tell it. The exchange passes it on to its listener. */
interface ExchangeEvents extends Exchange {

  /** The application has called {@code sendError}; the response is not committed. */
  void errorRequested(int status, String message) throws IOException;

  /** The application has written a part of the body. */
  void bodyWritten();

  /** Whether every output must be watched, as the container does not tell what was written. */
  boolean watchesOutput();

  /** The application has ended its output. */
  void outputEnded();

  /** Whether what the application writes is discarded, as it has sent an error. */
  boolean discardsOutput();

  /** Whether a flush would commit an error status without a body, and must wait. */
  boolean mustHoldFlush();

  /** Whether the container is flushing the response, as its servlet has returned. */
  boolean flushesAfterServlet();

  /** The application writes with a {@code WriteListener}. */
  void writesNonBlocking();

  /** A read or write listener of the application has failed. */
  void callbackFailed(Throwable thrown);

  /** Asynchronous work has failed. */
  void failed(AsyncWork work, Throwable thrown);

  /** Asynchronous work has timed out. */
  void timedOut(AsyncWork work);

  /** Whether work that was started past the wrappers is completed or dispatched. */
  boolean isUnwrappedWorkSettled(AsyncContext work);

  /** Whether a listener must not be added with the response itself. */
  boolean hidesResponseOfListeners();

  /** The cycle of asynchronous work that is under way. */
  AsyncCycle cycle();
}
