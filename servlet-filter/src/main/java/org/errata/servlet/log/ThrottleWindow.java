package org.errata.servlet.log;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts the errors of one kind in a time window: those logged, and those not. Thread-safe. */
final class ThrottleWindow {

  private final Level level;
  private final String kind;
  private final int burst;
  private final long nanos;
  private final AtomicInteger logged = new AtomicInteger();
  private final LongAdder notLogged = new LongAdder();
  private final AtomicBoolean summaryClaimed = new AtomicBoolean();
  private volatile long start;

  ThrottleWindow(Level level, String kind, LogLimits limits, long now) {
    this.level = level;
    this.kind = kind;
    this.burst = limits.burst();
    this.nanos = limits.window().toNanos();
    this.start = now;
  }

  /** The level at which the count is logged. */
  Level level() {
    return level;
  }

  /** The name of the kind in the log. */
  String kind() {
    return kind;
  }

  /** Whether an error at this time is among the first ones. */
  boolean isAmongFirst(long now) {
    if (now - start >= nanos) {
      begin(now);
    }
    return logged.get() < burst && logged.incrementAndGet() <= burst;
  }

  /** Counts an error that is not logged. */
  void count() {
    notLogged.increment();
  }

  private synchronized void begin(long now) {
    if (now - start >= nanos) {
      logged.set(0);
      start = now;
    }
  }

  /**
   * Whether the caller has to schedule the summary; true for one caller until the count is taken.
   */
  boolean claimSummary() {
    return !summaryClaimed.get() && summaryClaimed.compareAndSet(false, true);
  }

  /** Returns the number of errors that were not logged, and starts again at 0. */
  long takeCount() {
    summaryClaimed.set(false);
    return notLogged.sumThenReset();
  }
}
