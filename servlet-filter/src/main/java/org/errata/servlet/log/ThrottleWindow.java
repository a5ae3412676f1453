package org.errata.servlet.log;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts the errors of one kind in a time window: those logged, and those not. Thread-safe. */
final class ThrottleWindow {

  private final Level level;
  private final String kind;
  private final int burst;
  private final long nanos;
  private final AtomicInteger logged = new AtomicInteger();
  private final LongAdder notLogged = new LongAdder();

  /** The {@code nanoTime} at which the count is to be logged; 0 if there is none. */
  private final AtomicLong countDue = new AtomicLong();

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

  /**
   * Counts an error that is not logged.
   *
   * @return whether the caller has to see to it that the count is logged; true for one caller until
   *     the count is taken
   */
  boolean count(long now) {
    notLogged.increment();
    // never 0
    return countDue.get() == 0 && countDue.compareAndSet(0, (now + nanos) | 1);
  }

  /** Whether the count should have been logged before this time. */
  boolean isCountOverdue(long now) {
    long due = countDue.get();
    return due != 0 && now - due > 0;
  }

  private synchronized void begin(long now) {
    if (now - start >= nanos) {
      logged.set(0);
      start = now;
    }
  }

  /** Returns the number of errors that were not logged, and starts again at 0. */
  long takeCount() {
    countDue.set(0);
    return notLogged.sumThenReset();
  }
}
