package org.errata.rule;

/**
 * Counts the transactions of one client in a sliding period. Consecutive transactions form groups;
 * a group leaves the count when its newest transaction is as old as the period. So the count is
 * never too low, and no client waits longer than the period. Up to {@value #GROUPS} transactions
 * have a group each and are counted exactly; of more, up to 1/{@value #GROUPS} of the allowed
 * number stays in the count too long. Guarded by its own monitor.
 */
final class SlidingCount {

  private static final int GROUPS = 64;

  private final int allowed;
  private final int groupSize;
  private final long periodNanos;
  private final long[] newest = new long[GROUPS];
  private final int[] counts = new int[GROUPS];
  private int oldestGroup;
  private int groups;
  private int total;
  private long latest;

  SlidingCount(int allowed, long periodNanos) {
    this.allowed = allowed;
    this.groupSize = (allowed - 1) / GROUPS + 1;
    this.periodNanos = periodNanos;
  }

  /** Counts a transaction and returns 0, or returns the nanoseconds until one is allowed. */
  synchronized long countOrWait(long now) {
    removeExpired(now);
    if (total == allowed) {
      return newest[oldestGroup] + periodNanos - now;
    }
    // all groups but the newest are full, so there is always a free one
    if (groups == 0 || counts[newestGroup()] == groupSize) {
      groups++;
      counts[newestGroup()] = 0;
    }
    // a thread may have read the clock before another one that was here first
    latest = Math.max(latest, now);
    newest[newestGroup()] = latest;
    counts[newestGroup()]++;
    total++;
    return 0;
  }

  /** Tells whether no transaction is left in the count. */
  synchronized boolean isIdle(long now) {
    removeExpired(now);
    return total == 0;
  }

  private void removeExpired(long now) {
    while (groups > 0 && now - newest[oldestGroup] >= periodNanos) {
      total -= counts[oldestGroup];
      oldestGroup = (oldestGroup + 1) % GROUPS;
      groups--;
    }
  }

  private int newestGroup() {
    return (oldestGroup + groups - 1) % GROUPS;
  }
}
