package org.errata.servlet;

import jakarta.servlet.ReadListener;

/** A read listener of the application: what it throws and leaves unanswered is answered. */
final class WatchedReadListener implements ReadListener {

  private final ReadListener listener;
  private final ListenerGuard guard;

  WatchedReadListener(ReadListener listener, WatchedRequest request) {
    this.listener = listener;
    this.guard = new ListenerGuard(listener::onError, request);
  }

  @Override
  public void onDataAvailable() {
    guard.call(listener::onDataAvailable);
  }

  @Override
  public void onAllDataRead() {
    guard.call(listener::onAllDataRead);
  }

  @Override
  public void onError(Throwable thrown) {
    guard.failed(thrown);
  }
}
