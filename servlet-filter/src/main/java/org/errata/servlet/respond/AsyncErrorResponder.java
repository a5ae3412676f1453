package org.errata.servlet.respond;

import jakarta.servlet.AsyncContext;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.errata.catalogue.Entry;
import org.errata.servlet.container.Container;
import org.errata.servlet.exchange.AsyncWork;
import org.errata.servlet.exchange.Exchange;
import org.errata.servlet.exchange.ExchangeRequest;

/** Responds to what happens to asynchronous work, and completes it. Thread-safe. */
public final class AsyncErrorResponder {

  private final ErrorResponder errors;
  private final ErrorClassifier classifier;
  private final ErrorResponseWriter writer;
  private final Container container;

  AsyncErrorResponder(
      ErrorResponder errors,
      ErrorClassifier classifier,
      ErrorResponseWriter writer,
      Container container) {
    this.errors = errors;
    this.classifier = classifier;
    this.writer = writer;
    this.container = container;
  }

  /**
   * The chain has returned, and asynchronous work goes on.
   *
   * @param exchange the exchange
   */
  public void started(ExchangeRequest exchange) {
    try {
      exchange.listenToWork();
    } catch (IllegalStateException completedAlready) {
      errors.fillIfEmpty(exchange);
    }
  }

  /**
   * The chain has thrown after asynchronous work was started, and the exception was responded to.
   *
   * @param exchange the exchange
   */
  public void abandoned(Exchange exchange) {
    if (exchange.isConcluded() && exchange.request().isAsyncStarted()) {
      complete(exchange.request().getAsyncContext());
    }
  }

  /**
   * Asks the listeners of the application to respond to an exception first, as a container does.
   *
   * @param exchange the exchange
   * @param thrown the exception
   * @return whether one has settled the work, so that there is nothing left to do
   */
  public boolean settledByListener(Exchange exchange, Throwable thrown) {
    boolean settled = exchange.settledOnError(thrown);
    if (settled) {
      writer.log(
          Level.WARNING,
          exchange.request(),
          exchange.response(),
          "no error response, as a listener of the application has settled the asynchronous work",
          Optional.of(thrown));
    }
    return settled;
  }

  /** Waits until a response is sent that another thread is sending. */
  void timedOut(Exchange exchange, AsyncWork work) {
    work.exclusively(() -> respondToTimeout(exchange, work));
  }

  void failed(Exchange exchange, AsyncWork work, Throwable thrown) {
    if (!work.isSettled() && !exchange.isCommitted()) {
      settledByListener(exchange, thrown);
    }
    work.exclusively(() -> respondToFailure(exchange, work, thrown));
  }

  private void respondToTimeout(Exchange exchange, AsyncWork work) {
    if (work.isSettled()) {
      return;
    }
    boolean responded = exchange.isConcluded() || work.isResponded();
    if (!responded && exchange.claim()) {
      int status = exchange.response().getStatus();
      Failure failure =
          Entry.isErrorStatus(status)
              ? classifier.ofStatus(status, exchange.request())
              : classifier.ofTimeout();
      writer.write(exchange.request(), exchange.response(), failure.noting("asynchronous timeout"));
      responded = true;
    }
    if (responded) {
      complete(work);
    } else if (exchange.isCommitted()) {
      writer.log(
          Level.ERROR,
          exchange.request(),
          exchange.response(),
          "no error response, as the response was committed when it timed out",
          Optional.empty());
      container.abortOnTimeout(exchange);
    }
  }

  private void respondToFailure(Exchange exchange, AsyncWork work, Throwable thrown) {
    if (work.isSettled()) {
      return;
    }
    if (errors.respondToException(exchange, thrown)) {
      complete(work);
    } else {
      // the abort may time out the work, which needs no second response
      work.settle();
      container.abortAsync(exchange, work);
    }
  }

  private static void complete(AsyncContext work) {
    try {
      work.complete();
    } catch (IllegalStateException completedAlready) {
      // by another thread, a moment ago
    }
  }
}
