package org.errata.servlet;

import jakarta.servlet.WriteListener;

/** A write listener of the application: what it throws and leaves unanswered is answered. */
final class WatchedWriteListener implements WriteListener {

  private final WriteListener listener;
  private final ListenerGuard guard;

  WatchedWriteListener(WriteListener listener, WatchedRequest request) {
    this.listener = listener;
    this.guard = new ListenerGuard(listener::onError, request);
  }

  @Override
  public void onWritePossible() {
    guard.call(listener::onWritePossible);
  }

  @Override
  public void onError(Throwable thrown) {
    guard.failed(thrown);
  }
}
