package org.errata.servlet;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** An application's listener, whose events lead to the watched asynchronous work. */
final class WatchedListener implements AsyncListener {

  private final AsyncListener listener;
  private final WatchedRequest request;
  private final AsyncCycle cycle;

  WatchedListener(AsyncListener listener, WatchedRequest request, AsyncCycle cycle) {
    this.listener = listener;
    this.request = request;
    this.cycle = cycle;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    listener.onComplete(watched(event, cycle));
  }

  /**
   * Notices what the listener writes: one that has answered and forgotten to complete has answered
   * all the same, while output from before the timeout is but a part of something.
   */
  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    boolean wasEmpty = isEmpty();
    int status = request.response().getStatus();
    listener.onTimeout(watched(event, cycle));
    if (!isEmpty() && (wasEmpty || status != request.response().getStatus())) {
      cycle.answer();
    }
  }

  private boolean isEmpty() {
    WatchedResponse response = request.response();
    return response.isCommitted() || EmptyBody.is(request, response.below());
  }

  @Override
  public void onError(AsyncEvent event) throws IOException {
    listener.onError(watched(event, cycle));
  }

  /** The event is about the cycle that begins, not the one this listener was added to. */
  @Override
  public void onStartAsync(AsyncEvent event) throws IOException {
    listener.onStartAsync(watched(event, AsyncCycle.of(request)));
  }

  private AsyncEvent watched(AsyncEvent event, AsyncCycle cycle) {
    return new AsyncEvent(
        new WatchedAsync(event.getAsyncContext(), request, cycle, false),
        event.getSuppliedRequest(),
        event.getSuppliedResponse(),
        event.getThrowable());
  }
}
