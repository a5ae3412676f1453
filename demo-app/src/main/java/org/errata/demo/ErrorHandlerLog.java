package org.errata.demo;

import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.errata.RequestId;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;

/**
 * Logs the errors of {@link ErrataErrorHandler}: the first {@value #IN_FULL} within {@value
 * #WINDOW_SECONDS} s in full, and then the number of the others, because any client can cause many
 * of them. Thread-safe.
 */
final class ErrorHandlerLog implements AutoCloseable {

  private static final PlatformLog LOG = PlatformLog.named(ErrorHandlerLog.class.getName());
  private static final int IN_FULL = 100;
  private static final int WINDOW_SECONDS = 10;
  private static final int MAX_LENGTH = 500;

  private final AtomicInteger count = new AtomicInteger();

  void log(Request request, RequestId id, int status, String message) {
    int before = count.getAndIncrement();
    if (before == 0) {
      endWindowLater(request.getComponents().getScheduler());
    }
    if (before < IN_FULL) {
      LOG.log(
          Level.INFO, "[%s] %d: %s".formatted(id, status, LogText.of("" + message, MAX_LENGTH)));
    }
  }

  private void endWindowLater(Scheduler scheduler) {
    try {
      scheduler.schedule(this::endWindow, WINDOW_SECONDS, TimeUnit.SECONDS);
    } catch (RuntimeException stopping) {
      endWindow();
    }
  }

  private void endWindow() {
    int more = count.getAndSet(0) - IN_FULL;
    if (more > 0) {
      LOG.log(Level.INFO, "… and %d more in the last %d s".formatted(more, WINDOW_SECONDS));
    }
  }

  /** Logs what has been counted so far. */
  @Override
  public void close() {
    endWindow();
  }
}
