package org.errata.servlet.exchange;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * Passes on that asynchronous work has timed out or failed. It is added after the listeners of the
 * application and therefore called after them: if one of them has completed or dispatched the work,
 * there is nothing left to do.
 */
final class FinalAsyncListener implements AsyncListener {

  private final ExchangeEvents exchange;
  private final AsyncCycle cycle;

  /** WildFly warns of each {@code AsyncListener} that it cannot make itself; it makes none. */
  FinalAsyncListener() {
    this(null, null);
  }

  FinalAsyncListener(ExchangeEvents exchange, AsyncCycle cycle) {
    this.exchange = exchange;
    this.cycle = cycle;
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    exchange.timedOut(work(event));
  }

  @Override
  public void onError(AsyncEvent event) {
    Throwable thrown = event.getThrowable();
    exchange.failed(
        work(event), thrown == null ? new IllegalStateException("asynchronous error") : thrown);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    // the response was sent before
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // a new cycle gets a listener of its own, after those of the application
  }

  private AsyncWork work(AsyncEvent event) {
    return new ExchangeAsyncContext(event.getAsyncContext(), exchange, cycle, false);
  }
}
