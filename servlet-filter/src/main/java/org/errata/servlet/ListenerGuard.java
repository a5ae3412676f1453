package org.errata.servlet;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Calls a read or write listener of the application, tells it what it has thrown itself, and has
 * answered what it leaves unanswered. Containers leave such a request to its timeout (Jetty and
 * Undertow), end it with an empty 200 (Jetty, for a write listener), or lose an answer that comes
 * any later (Tomcat).
 */
final class ListenerGuard {

  /** One call of a listener. */
  interface Callback {
    void call() throws IOException;
  }

  private final Consumer<Throwable> onError;
  private final WatchedRequest request;

  ListenerGuard(Consumer<Throwable> onError, WatchedRequest request) {
    this.onError = onError;
    this.request = request;
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
      request.answers().async().failed(request, thrown);
    }
  }
}
