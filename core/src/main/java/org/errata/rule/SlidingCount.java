package org.errata.rule;

/**
 * Transactions of one client in the last period, counted in {@value #SLICES} slices of it: a slice
 * that is older than the period frees its transactions at once. Guarded by its own monitor.
 */
final class SlidingCount {

  private static final int SLICES = 60;

  private final int[] counts = new int[SLICES];
  private final long sliceNanos;
  private long newestSlice;
  private int total;

  SlidingCount(long periodNanos, long now) {
    // rounded up, so that what the slices span is never shorter than the period
    sliceNanos = (periodNanos + SLICES - 1) / SLICES;
    newestSlice = now / sliceNanos;
  }

  /** Counts one more transaction and returns 0, or returns the nanoseconds to wait for one. */
  synchronized long countOrWait(int allowed, long now) {
    moveTo(now);
    if (total < allowed) {
      counts[index(newestSlice)]++;
      total++;
      return 0;
    }
    return nanosUntilOldestLeaves(now);
  }

  synchronized boolean isIdle(long now) {
    moveTo(now);
    return total == 0;
  }

  private void moveTo(long now) {
    long slice = now / sliceNanos;
    for (long s = Math.max(newestSlice + 1, slice - SLICES + 1); s <= slice; s++) {
      total -= counts[index(s)];
      counts[index(s)] = 0;
    }
    newestSlice = Math.max(newestSlice, slice);
  }

  private long nanosUntilOldestLeaves(long now) {
    long oldest = newestSlice - SLICES + 1;
    while (counts[index(oldest)] == 0) {
      oldest++;
    }
    return Math.max(1, (oldest + SLICES) * sliceNanos - now);
  }

  private static int index(long slice) {
    return (int) Math.floorMod(slice, (long) SLICES);
  }
}
