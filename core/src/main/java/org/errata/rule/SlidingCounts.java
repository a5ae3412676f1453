package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A {@link SlidingCount} for each key. The keys are spread over {@value #SHARDS} shards by a secret
 * hash, and each shard has {@value #KEYS} keys at most. A further key takes the place of the key
 * with the lowest count in its shard: who invents keys neither spends nor erases the count of a
 * busy one. Keys without events are removed a quarter of the period after their last event expired,
 * at the latest with the next call.
 *
 * <p>Thread-safe; a call holds the lock of one shard.
 */
final class SlidingCounts {

  static final int SHARDS = 256;
  static final int KEYS = 192;

  private static final int SWEEPS_PER_PERIOD = 4;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final Quota quota;
  private final LongSupplier nanoClock;
  private final List<Map<String, SlidingCount>> shards =
      Stream.<Map<String, SlidingCount>>generate(LinkedHashMap::new).limit(SHARDS).toList();
  private final long secret = ThreadLocalRandom.current().nextLong();
  private final long start;
  private final AtomicLong nextSweep;

  /**
   * Makes counts.
   *
   * @param quota what each key is allowed
   * @param nanoClock returns nanoseconds from any origin
   */
  SlidingCounts(Quota quota, LongSupplier nanoClock) {
    this.quota = requireNonNull(quota, "quota");
    this.nanoClock = requireNonNull(nanoClock, "nanoClock");
    this.start = nanoClock.getAsLong();
    this.nextSweep = new AtomicLong(sweepInterval());
  }

  /** Counts an event and returns 0, or returns the nanoseconds until one is allowed. */
  long countOrWait(String key) {
    sweepIfDue();
    Map<String, SlidingCount> shard = shardOf(key);
    synchronized (shard) {
      long now = now();
      return countOf(shard, key, now).countOrWait(now);
    }
  }

  /** Returns the nanoseconds until an event is allowed, 0 if one is; counts nothing. */
  long waitOf(String key) {
    Map<String, SlidingCount> shard = shardOf(key);
    synchronized (shard) {
      SlidingCount known = shard.get(key);
      return known == null ? 0 : known.waitAt(now());
    }
  }

  /**
   * Reserves an event. Waits while it depends on the reservations of other threads whether the
   * event is allowed.
   *
   * @return whether it is reserved; if so, {@link #settle} must follow
   */
  boolean reserve(String key) {
    sweepIfDue();
    Map<String, SlidingCount> shard = shardOf(key);
    synchronized (shard) {
      while (true) {
        long now = now();
        SlidingCount count = countOf(shard, key, now);
        if (count.reserve(now)) {
          return true;
        }
        if (!count.hasReservations()) {
          return false;
        }
        try {
          shard.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
    }
  }

  /** Ends a reservation; the event counts from now, or does not count. */
  void settle(String key, boolean counts) {
    Map<String, SlidingCount> shard = shardOf(key);
    synchronized (shard) {
      if (counts || shard.containsKey(key)) {
        long now = now();
        countOf(shard, key, now).settle(now, counts);
      }
      shard.notifyAll();
    }
  }

  /** Returns the number of keys that are kept. */
  int size() {
    int size = 0;
    for (Map<String, SlidingCount> shard : shards) {
      synchronized (shard) {
        size += shard.size();
      }
    }
    return size;
  }

  private long now() {
    return nanoClock.getAsLong() - start;
  }

  private long sweepInterval() {
    return quota.period().toNanos() / SWEEPS_PER_PERIOD;
  }

  private SlidingCount countOf(Map<String, SlidingCount> shard, String key, long now) {
    SlidingCount known = shard.get(key);
    if (known != null) {
      return known;
    }
    if (shard.size() >= KEYS) {
      shard.remove(keyWithLowestCount(shard, now));
    }
    SlidingCount made = new SlidingCount(quota.transactions(), quota.period().toNanos());
    shard.put(key, made);
    return made;
  }

  /** Returns the oldest of the keys with the lowest count. */
  private static String keyWithLowestCount(Map<String, SlidingCount> shard, long now) {
    String lowest = "";
    int lowestTotal = Integer.MAX_VALUE;
    for (Map.Entry<String, SlidingCount> entry : shard.entrySet()) {
      int total = entry.getValue().total(now);
      if (total < lowestTotal) {
        lowest = entry.getKey();
        lowestTotal = total;
      }
    }
    return lowest;
  }

  /** One thread removes the idle keys; the others do not wait for it, except for one shard. */
  private void sweepIfDue() {
    long now = now();
    long due = nextSweep.get();
    if (now >= due && nextSweep.compareAndSet(due, now + sweepInterval())) {
      for (Map<String, SlidingCount> shard : shards) {
        synchronized (shard) {
          shard.values().removeIf(count -> count.total(now) == 0);
        }
      }
    }
  }

  /** The hash is secret, so that nobody can choose keys of the same shard. */
  private Map<String, SlidingCount> shardOf(String key) {
    long hash = secret;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    return shards.get((int) (hash & (SHARDS - 1)));
  }
}
