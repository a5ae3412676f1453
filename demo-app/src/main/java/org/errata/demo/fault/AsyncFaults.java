package org.errata.demo.fault;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Faults in asynchronous requests. */
final class AsyncFaults {

  private static final long TIMEOUT_MILLIS = 300;
  private static final String SECRET = "tax engine at 10.0.0.8 has no key hunter2";

  private AsyncFaults() {}

  /** Starts asynchronous processing and never completes it. */
  static void timeout(HttpServletRequest request, HttpServletResponse response) {
    request.startAsync().setTimeout(TIMEOUT_MILLIS);
  }

  /** Throws in another thread, or after an ASYNC dispatch if the query is {@code via=dispatch}. */
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
