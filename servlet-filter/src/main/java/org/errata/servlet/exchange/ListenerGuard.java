package org.errata.servlet.exchange;

import java.io.IOException;
import java.util.function.Consumer;
import org.errata.catalogue.CauseChain;
import org.errata.internal.ThrowableReader;

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
    } catch (Throwable again) {
      // not for the container, which might follow its causes for ever
      noteIn(thrown, again);
    } finally {
      exchange.callbackFailed(thrown);
    }
  }

  /** The log has what a listener's own {@code onError} throws, if it can be printed. */
  @SuppressWarnings("ReferenceEquality") // an exception cannot suppress itself
  static void noteIn(Throwable thrown, Throwable again) {
    if (again != thrown && CauseChain.of(again).isFinite() && ThrowableReader.isReadable(again)) {
      thrown.addSuppressed(again);
    }
  }
}
