package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * Asynchronous work that an application has started on the container's own request, below the
 * watched one. It goes past all wrappers, so that only the container can tell what became of it,
 * and the servlet API does not make it tell in a listener: see {@link AsyncCycle}.
 */
final class UnseenWork {

  private static final String UNDERTOW = "io.undertow.";

  private UnseenWork() {}

  /** Whether an earlier listener, or anybody, has completed or dispatched the work. */
  static boolean isSettled(ServletRequest request, AsyncContext context) {
    Optional<ServletRequest> jetty = Jetty.request(request);
    try {
      if (jetty.isPresent()) {
        Object state = Jetty.call(Jetty.info(jetty.get()), "getState");
        return !is(state, "isSuspended") && !is(state, "isExpired");
      }
      boolean dispatched =
          context.getClass().getName().startsWith(UNDERTOW) && is(context, "isDispatched");
      return dispatched || !request.isAsyncStarted();
    } catch (ReflectiveOperationException | RuntimeException anotherVersion) {
      return false;
    }
  }

  private static boolean is(Object target, String method) throws ReflectiveOperationException {
    return Jetty.call(target, method).equals(true);
  }
}
