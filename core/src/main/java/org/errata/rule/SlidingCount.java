package org.errata.rule;

/**
 * Transactions of one client in the last period. They are remembered in groups, each of which
 * leaves the count when its newest transaction is as old as the period: never are more counted out
 * than may be, and nobody waits longer than the period. Up to {@value #GROUPS} transactions are
 * groups of their own and so counted exactly; of more, a sixty-fourth may be counted too long.
 * Guarded by its own monitor.
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

  /** Counts one more transaction and returns 0, or returns the nanoseconds to wait for one. */
  synchronized long countOrWait(long now) {
    forgetUntil(now);
    if (total == allowed) {
      return newest[oldestGroup] + periodNanos - now;
    }
    // all groups but the newest are full, so that there is room for another
    if (groups == 0 || counts[newestGroup()] == groupSize) {
      groups++;
      counts[newestGroup()] = 0;
    }
    // threads may come a little late with their time
    latest = Math.max(latest, now);
    newest[newestGroup()] = latest;
    counts[newestGroup()]++;
    total++;
    return 0;
  }

  synchronized boolean isIdle(long now) {
    forgetUntil(now);
    return total == 0;
  }

  private void forgetUntil(long now) {
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
