package org.errata.servlet.exchange;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** A listener of the application, whose events lead to the wrapped asynchronous work. */
final class ApplicationAsyncListener implements AsyncListener {

  private final AsyncListener listener;
  private final ExchangeEvents exchange;
  private final AsyncCycle cycle;

  /** WildFly warns of each {@code AsyncListener} that it cannot make itself; it makes none. */
  ApplicationAsyncListener() {
    this(null, null, null);
  }

  ApplicationAsyncListener(AsyncListener listener, ExchangeEvents exchange, AsyncCycle cycle) {
    this.listener = listener;
    this.exchange = exchange;
    this.cycle = cycle;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    listener.onComplete(wrapped(event, cycle));
  }

  /**
   * Notes whether the listener has responded to the timeout. A listener that has responded may have
   * forgotten to complete. Output from before the timeout is no response to it.
   */
  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    boolean wasEmpty = isEmpty();
    int status = exchange.response().getStatus();
    listener.onTimeout(wrapped(event, cycle));
    if (!isEmpty() && (wasEmpty || status != exchange.response().getStatus())) {
      cycle.respond();
    }
  }

  private boolean isEmpty() {
    return exchange.isCommitted() || exchange.hasNoBody();
  }

  @Override
  public void onError(AsyncEvent event) throws IOException {
    listener.onError(wrapped(event, cycle));
  }

  /** The event is about the cycle that begins, not the one that this listener was added to. */
  @Override
  public void onStartAsync(AsyncEvent event) throws IOException {
    listener.onStartAsync(wrapped(event, exchange.cycle()));
  }

  private AsyncEvent wrapped(AsyncEvent event, AsyncCycle cycle) {
    return new AsyncEvent(
        new ExchangeAsyncContext(event.getAsyncContext(), exchange, cycle, false),
        event.getSuppliedRequest(),
        ListenerResponse.revealed(event.getSuppliedResponse()),
        event.getThrowable());
  }
}
