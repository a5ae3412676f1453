package org.errata.demo;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Request;
import org.errata.RequestId;

/**
 * Logs the errors of {@link ErrataErrorHandler}: the first {@value #IN_FULL} within {@value
 * #WINDOW_SECONDS} s in full, and then the number of the others, because any client can cause many
 * of them. Thread-safe.
 */
final class ErrorHandlerLog {

  private static final Logger LOG = System.getLogger(ErrorHandlerLog.class.getName());
  private static final int IN_FULL = 100;
  private static final int WINDOW_SECONDS = 10;

  private final AtomicInteger count = new AtomicInteger();

  void log(Request request, RequestId id, int status, String message) {
    int before = count.getAndIncrement();
    if (before == 0) {
      request
          .getComponents()
          .getScheduler()
          .schedule(this::endWindow, WINDOW_SECONDS, TimeUnit.SECONDS);
    }
    if (before < IN_FULL) {
      LOG.log(Level.INFO, "[{0}] {1}: {2}", id, status, message);
    }
  }

  private void endWindow() {
    int more = count.getAndSet(0) - IN_FULL;
    if (more > 0) {
      LOG.log(Level.INFO, "… and {0} more in the last {1} s", more, WINDOW_SECONDS);
    }
  }
}
