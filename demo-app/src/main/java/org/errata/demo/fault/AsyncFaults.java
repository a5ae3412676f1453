package org.errata.demo.fault;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Faults of requests that are answered later, in a thread of their own. */
final class AsyncFaults {

  private static final long PATIENCE_MILLIS = 300;
  private static final String SECRET = "tax engine at 10.0.0.8 has no key hunter2";

  private AsyncFaults() {}

  /** Nobody ever answers. */
  static void timeout(HttpServletRequest request, HttpServletResponse response) {
    request.startAsync().setTimeout(PATIENCE_MILLIS);
  }

  /** Fails in its thread, or with {@code ?via=dispatch} after the dispatch that the thread asks. */
  static void exception(HttpServletRequest request, HttpServletResponse response) {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      throw new IllegalStateException(SECRET);
    }
    AsyncContext async = request.startAsync();
    if ("dispatch".equals(request.getParameter("via"))) {
      async.start(async::dispatch);
    } else {
      async.start(
          () -> {
            throw new IllegalStateException(SECRET);
          });
    }
  }
}
