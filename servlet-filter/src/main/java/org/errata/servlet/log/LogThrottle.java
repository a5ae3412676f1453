package org.errata.servlet.log;

import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Limits how many errors of the same kind are logged in full, and logs the count of the others.
 * Errors are of the same kind if they have the same subject, such as an entry, and the same class
 * of exception; so a new fault is logged even while many errors of another kind occur. Thread-safe.
 */
final class LogThrottle {

  private static final int MAX_CLASSES = 64;
  private static final String OTHERS = "others";

  private final Map<String, Map<String, ThrottleWindow>> windows = new ConcurrentHashMap<>();
  private final LogLimits limits;
  private final BiConsumer<Level, String> writer;
  private final LogTimer timer;

  /**
   * Makes a throttle that has counted nothing.
   *
   * @param limits how many errors are logged in full, and the length of a window
   * @param writer writes the text of a record at a level
   * @param timer writes the count at the end of a window
   */
  LogThrottle(LogLimits limits, BiConsumer<Level, String> writer, LogTimer timer) {
    this.limits = limits;
    this.writer = writer;
    this.timer = timer;
  }

  /** Whether an error is among the first ones of its window, which are logged in full. */
  boolean isAmongFirst(Level level, String subject, String exception) {
    long now = System.nanoTime();
    return window(level, subject, exception, now).isAmongFirst(now);
  }

  /**
   * Whether an error is to be logged in full. If not, it is counted, and the count is logged when
   * the window ends, even if no further error occurs. If the timer has no thread for that, the
   * count is logged with the first error after the window.
   */
  boolean admits(Level level, String subject, String exception) {
    long now = System.nanoTime();
    ThrottleWindow window = window(level, subject, exception, now);
    if (window.isCountOverdue(now)) {
      writeCount(window);
    }
    if (window.isAmongFirst(now)) {
      return true;
    }
    if (window.count(now)) {
      boolean ignored = timer.later(limits.window(), () -> writeCount(window));
    }
    return false;
  }

  private ThrottleWindow window(Level level, String subject, String exception, long now) {
    Map<String, ThrottleWindow> ofSubject = windows.get(subject);
    if (ofSubject == null) {
      ofSubject = windows.computeIfAbsent(subject, s -> new ConcurrentHashMap<>());
    }
    ThrottleWindow window = ofSubject.get(exception);
    if (window != null) {
      return window;
    }
    String key = ofSubject.size() < MAX_CLASSES ? exception : OTHERS;
    String kind = key.isEmpty() ? subject : subject + " (" + key + ")";
    return ofSubject.computeIfAbsent(key, k -> new ThrottleWindow(level, kind, limits, now));
  }

  /** Writes what has been counted so far. */
  void flush() {
    windows.values().forEach(ofSubject -> ofSubject.values().forEach(this::writeCount));
  }

  private void writeCount(ThrottleWindow window) {
    long count = window.takeCount();
    if (count > 0) {
      String text =
          String.format(
              Locale.ROOT,
              "%s: … and %,d more in the last %s s",
              window.kind(),
              count,
              seconds(limits.window().toMillis()));
      writer.accept(window.level(), LogLine.of(text));
    }
  }

  private static String seconds(long millis) {
    return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
  }
}
