package org.errata.rule;

/**
 * Counts the events of one key in a sliding period. Consecutive events form groups; a group leaves
 * the count when its newest event is as old as the period. So the count is never too low, and
 * nobody waits longer than the period. Up to {@value #GROUPS} events have a group each and are
 * counted exactly; of more, up to 1/{@value #GROUPS} of the allowed number stays in the count too
 * long. An event can be reserved before it is known whether it counts. Not thread-safe.
 */
final class SlidingCount {

  private static final int GROUPS = 64;
  private static final long[] NONE = {};

  private final int allowed;
  private final int groupSize;
  private final long periodNanos;

  /** The time of the newest event of each group: a ring, as long as it had to be so far. */
  private long[] newest = NONE;

  private int oldestGroup;
  private int groups;
  private int total;
  private int reserved;

  SlidingCount(int allowed, long periodNanos) {
    this.allowed = allowed;
    this.groupSize = (allowed - 1) / GROUPS + 1;
    this.periodNanos = periodNanos;
  }

  /** Counts an event and returns 0, or returns the nanoseconds until one is allowed. */
  long countOrWait(long now) {
    long wait = waitAt(now);
    if (wait > 0) {
      return wait;
    }
    // a thread may have read the clock before another one that was here first
    long time = groups == 0 ? now : Math.max(now, newest[newestGroup()]);
    // all groups but the newest are full
    if (total == groups * groupSize) {
      addGroup();
    }
    newest[newestGroup()] = time;
    total++;
    return 0;
  }

  /** Returns the nanoseconds until an event is allowed; 0 if one is. */
  long waitAt(long now) {
    removeExpired(now);
    return total == allowed ? newest[oldestGroup] + periodNanos - now : 0;
  }

  /** Reserves an event if it would be allowed together with all that are reserved. */
  boolean reserve(long now) {
    removeExpired(now);
    if (total + reserved >= allowed) {
      return false;
    }
    reserved++;
    return true;
  }

  /** Tells whether the end of a reservation may make room for another one. */
  boolean hasReservations() {
    return reserved > 0;
  }

  /** Ends a reservation; the event counts from now, or does not count. */
  void settle(long now, boolean counts) {
    reserved = Math.max(0, reserved - 1);
    if (counts) {
      countOrWait(now);
    }
  }

  /** Returns the number of events that are counted or reserved. */
  int total(long now) {
    removeExpired(now);
    return total + reserved;
  }

  private void addGroup() {
    if (groups == newest.length) {
      long[] longer = new long[Math.min(GROUPS, Math.max(1, 2 * groups))];
      for (int i = 0; i < groups; i++) {
        longer[i] = newest[(oldestGroup + i) % groups];
      }
      newest = longer;
      oldestGroup = 0;
    }
    groups++;
  }

  private void removeExpired(long now) {
    while (groups > 0 && now - newest[oldestGroup] >= periodNanos) {
      total -= Math.min(total, groupSize);
      oldestGroup = (oldestGroup + 1) % newest.length;
      groups--;
    }
  }

  private int newestGroup() {
    return (oldestGroup + groups - 1) % newest.length;
  }
}
