package org.errata.servlet;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * Answers for asynchronous work that ran out of time or failed. It is added after the application's
 * own listeners and so asked after them: where one of them has completed or dispatched, there is
 * nothing left to do.
 */
final class AsyncWatch implements AsyncListener {

  private final WatchedRequest request;
  private final AsyncCycle cycle;

  AsyncWatch(WatchedRequest request, AsyncCycle cycle) {
    this.request = request;
    this.cycle = cycle;
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    request.answers().async().timedOut(request, watched(event));
  }

  @Override
  public void onError(AsyncEvent event) {
    Throwable thrown = event.getThrowable();
    request
        .answers()
        .async()
        .failed(
            request,
            watched(event),
            thrown == null ? new IllegalStateException("asynchronous error") : thrown);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    // answered by then, by the application or by this listener
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // a new cycle gets a listener of its own, after those of the application
  }

  private WatchedAsync watched(AsyncEvent event) {
    return new WatchedAsync(event.getAsyncContext(), request, cycle, false);
  }
}
