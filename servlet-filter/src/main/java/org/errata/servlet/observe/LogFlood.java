package org.errata.servlet.observe;

import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides which errors of a storm are logged in full. Errors are of the same kind if they have the
 * same subject, such as an entry, and the same class of exception: a new fault is seen in the midst
 * of the storm of another. Thread-safe.
 */
final class LogFlood {

  private static final int MOST_CLASSES = 64;
  private static final String OTHERS = "others";

  private final Map<String, Map<String, LogWindow>> windows = new ConcurrentHashMap<>();
  private final LogLimits limits;
  private final LogSink sink;
  private final LogTimer timer;

  LogFlood(LogLimits limits, LogSink sink, LogTimer timer) {
    this.limits = limits;
    this.sink = sink;
    this.timer = timer;
  }

  /** Whether an error is among the first ones of its window, which are logged in full. */
  boolean isAmongFirst(Level level, String subject, String exception) {
    long now = System.nanoTime();
    return window(level, subject, exception, now).isAmongFirst(now);
  }

  /**
   * Whether an error is to be logged in full; otherwise it is counted, and its count told when the
   * window ends, whether anything more happens or not.
   */
  boolean admits(Level level, String subject, String exception) {
    long now = System.nanoTime();
    LogWindow window = window(level, subject, exception, now);
    if (window.isAmongFirst(now)) {
      return true;
    }
    window.count();
    if (window.claimSummary()) {
      timer.later(limits.window(), () -> tell(window));
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

  /** Tells what has been counted so far. */
  void tellAll() {
    windows.values().forEach(ofSubject -> ofSubject.values().forEach(this::tell));
  }

  private void tell(LogWindow window) {
    long count = window.takeSuppressed();
    if (count > 0) {
      String text =
          String.format(
              Locale.ROOT,
              "%s: … and %,d more in the last %s s",
              window.kind(),
              count,
              seconds(limits.window().toMillis()));
      sink.write(window.level(), LogText.oneLine(text));
    }
  }

  private static String seconds(long millis) {
    return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
  }
}
