package org.errata.servlet.exchange;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** A listener of the application, whose events lead to the wrapped asynchronous work. */
final class ApplicationAsyncListener implements AsyncListener {

  private final AsyncListener listener;
  private final AsyncContext work;
  private final ExchangeEvents exchange;
  private final AsyncCycle cycle;
  private boolean toldError;

  /** WildFly warns of each {@code AsyncListener} that it cannot make itself; it makes none. */
  ApplicationAsyncListener() {
    this(null, null, null, null);
  }

  /**
   * Wraps a listener.
   *
   * @param work the container's own context of the work
   */
  ApplicationAsyncListener(
      AsyncListener listener, AsyncContext work, ExchangeEvents exchange, AsyncCycle cycle) {
    this.listener = listener;
    this.work = work;
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

  /** A container that sees an exception tells the listeners too. */
  @Override
  public void onError(AsyncEvent event) throws IOException {
    if (isFirstError()) {
      listener.onError(wrapped(event, cycle));
    }
  }

  /** Tells an exception that the container does not see, because the filter responds to it. */
  void tellError(Throwable thrown) {
    try {
      if (isFirstError()) {
        listener.onError(wrapped(new AsyncEvent(work, null, null, thrown), cycle));
      }
    } catch (Throwable again) {
      ListenerGuard.noteIn(thrown, again);
    }
  }

  private synchronized boolean isFirstError() {
    boolean first = !toldError;
    toldError = true;
    return first;
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
