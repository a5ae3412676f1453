package org.errata.servlet.exchange;

import jakarta.servlet.ReadListener;

/** A read listener of the application, whose failures are passed on. */
final class ExchangeReadListener implements ReadListener {

  private final ReadListener listener;
  private final ListenerGuard guard;

  ExchangeReadListener(ReadListener listener, ExchangeEvents exchange) {
    this.listener = listener;
    this.guard = new ListenerGuard(listener::onError, exchange);
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
