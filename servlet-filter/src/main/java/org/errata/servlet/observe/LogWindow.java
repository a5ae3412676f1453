package org.errata.servlet.observe;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often one kind of error was logged and how often it was not. Thread-safe. */
final class LogWindow {

  private final Level level;
  private final String kind;
  private final int burst;
  private final long nanos;
  private final AtomicInteger logged = new AtomicInteger();
  private final LongAdder suppressed = new LongAdder();
  private final AtomicBoolean summaryDue = new AtomicBoolean();
  private volatile long start;

  LogWindow(Level level, String kind, LogLimits limits, long now) {
    this.level = level;
    this.kind = kind;
    this.burst = limits.burst();
    this.nanos = limits.window().toNanos();
    this.start = now;
  }

  /** How loudly the count is told. */
  Level level() {
    return level;
  }

  /** What is counted, as the log calls it. */
  String kind() {
    return kind;
  }

  /** Whether this occurrence is among the first ones. */
  boolean isAmongFirst(long now) {
    if (now - start >= nanos) {
      begin(now);
    }
    return logged.get() < burst && logged.incrementAndGet() <= burst;
  }

  /** Counts an occurrence that is not logged. */
  void count() {
    suppressed.increment();
  }

  private synchronized void begin(long now) {
    if (now - start >= nanos) {
      logged.set(0);
      start = now;
    }
  }

  /** Whether the caller is to see to it that the count gets told; true for one caller at a time. */
  boolean claimSummary() {
    return !summaryDue.get() && summaryDue.compareAndSet(false, true);
  }

  /** Takes the count of what was not logged. */
  long takeSuppressed() {
    summaryDue.set(false);
    return suppressed.sumThenReset();
  }
}
