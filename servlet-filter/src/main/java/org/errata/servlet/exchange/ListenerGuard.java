package org.errata.servlet.exchange;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Calls a read or write listener of the application. What the listener throws goes to its own
 * {@code onError} first, then to the exchange. A container would let such a request wait for its
 * timeout (Jetty, Undertow), end it with an empty 200 (Jetty, for a write listener), or lose an
 * error response that comes any later (Tomcat).
 */
final class ListenerGuard {

  /** One call of a listener. */
  interface Callback {
    void call() throws IOException;
  }

  private final Consumer<Throwable> onError;
  private final ExchangeEvents exchange;

  ListenerGuard(Consumer<Throwable> onError, ExchangeEvents exchange) {
    this.onError = onError;
    this.exchange = exchange;
  }

  void call(Callback callback) {
    try {
      callback.call();
    } catch (Throwable thrown) {
      failed(thrown);
    }
  }

  void failed(Throwable thrown) {
    try {
      onError.accept(thrown);
    } finally {
      exchange.callbackFailed(thrown);
    }
  }
}
