package org.errata.rule;

/**
 * Transactions of one client in the last period, counted in sixtieths of it: a slice that is older
 * than the period frees its transactions at once. There is a slice more than the period has,
 * because the newest has only begun; so a transaction counts for the period at least and a sixtieth
 * more at most. Guarded by its own monitor.
 */
final class SlidingCount {

  private static final int SLICES_PER_PERIOD = 60;
  private static final int SLICES = SLICES_PER_PERIOD + 1;

  private final int[] counts = new int[SLICES];
  private final long sliceNanos;
  private long newestSlice;
  private int total;

  SlidingCount(long periodNanos, long now) {
    // rounded up, so that what the slices span is never shorter than the period
    sliceNanos = (periodNanos + SLICES_PER_PERIOD - 1) / SLICES_PER_PERIOD;
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
