package org.errata.servlet.exchange;

import jakarta.servlet.WriteListener;

/** A write listener of the application, whose failures are passed on. */
final class ExchangeWriteListener implements WriteListener {

  private final WriteListener listener;
  private final ListenerGuard guard;

  ExchangeWriteListener(WriteListener listener, ExchangeEvents exchange) {
    this.listener = listener;
    this.guard = new ListenerGuard(listener::onError, exchange);
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
