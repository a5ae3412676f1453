package org.errata.servlet.observe;

import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Decides which errors of a storm are logged in full. Errors are of the same kind if they have the
 * same subject, such as an entry, and the same class of exception: a new fault is seen in the midst
 * of the storm of another. Thread-safe.
 */
final class LogFlood {

  /** Told of a count that is due. */
  interface Summary {
    void write(Level level, String text);
  }

  private static final int MOST_CLASSES = 64;
  private static final String OTHERS = "others";

  private final Map<String, Map<String, LogWindow>> windows = new ConcurrentHashMap<>();
  private final LogLimits limits;
  private final Summary summary;

  /** Has a thread only while counts are due. */
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, LogFlood::thread);

  LogFlood(LogLimits limits, Summary summary) {
    this.limits = limits;
    this.summary = summary;
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * Whether an error is to be logged in full; otherwise it is counted, and its count told when the
   * window ends, whether anything more happens or not.
   */
  boolean admits(Level level, String subject, String exception) {
    long now = System.nanoTime();
    LogWindow window = window(level, subject, exception, now);
    if (window.admits(now)) {
      return true;
    }
    if (window.claimSummary()) {
      tellLater(window);
    }
    return false;
  }

  private LogWindow window(Level level, String subject, String exception, long now) {
    Map<String, LogWindow> ofSubject = windows.get(subject);
    if (ofSubject == null) {
      ofSubject = windows.computeIfAbsent(subject, s -> new ConcurrentHashMap<>());
    }
    LogWindow window = ofSubject.get(exception);
    if (window != null) {
      return window;
    }
    String key = ofSubject.size() < MOST_CLASSES ? exception : OTHERS;
    String kind = key.isEmpty() ? subject : subject + " (" + key + ")";
    return ofSubject.computeIfAbsent(key, k -> new LogWindow(level, kind, limits, now));
  }

  private void tellLater(LogWindow window) {
    try {
      Future<?> ignored =
          timer.schedule(() -> tell(window), limits.window().toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException closed) {
      tell(window);
    }
  }

  /** Tells what has been counted so far, and ends the thread. */
  void close() {
    timer.shutdown();
    windows.values().forEach(ofSubject -> ofSubject.values().forEach(this::tell));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "errata-log");
    thread.setDaemon(true);
    return thread;
  }

  private void tell(LogWindow window) {
    long count = window.takeSuppressed();
    if (count > 0) {
      summary.write(
          window.level(),
          String.format(
              Locale.ROOT,
              "%s: … and %,d more in the last %s s",
              window.kind(),
              count,
              seconds(limits.window().toMillis())));
    }
  }

  private static String seconds(long millis) {
    return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
  }
}
