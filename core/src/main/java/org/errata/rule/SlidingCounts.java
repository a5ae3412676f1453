package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
  private final List<Shard> shards = Stream.generate(Shard::new).limit(SHARDS).toList();
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
    Shard shard = shardOf(key);
    shard.lock.lock();
    try {
      long now = now();
      return countOf(shard.counts, key, now).countOrWait(now);
    } finally {
      shard.lock.unlock();
    }
  }

  /** Returns the nanoseconds until an event is allowed, 0 if one is; counts nothing. */
  long waitOf(String key) {
    Shard shard = shardOf(key);
    shard.lock.lock();
    try {
      SlidingCount known = shard.counts.get(key);
      return known == null ? 0 : known.waitAt(now());
    } finally {
      shard.lock.unlock();
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
    Shard shard = shardOf(key);
    shard.lock.lock();
    try {
      while (true) {
        long now = now();
        SlidingCount count = countOf(shard.counts, key, now);
        if (count.reserve(now)) {
          return true;
        }
        if (!count.hasReservations()) {
          return false;
        }
        shard.settled.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      shard.lock.unlock();
    }
  }

  /** Ends a reservation; the event counts from now, or does not count. */
  void settle(String key, boolean counts) {
    Shard shard = shardOf(key);
    shard.lock.lock();
    try {
      if (counts || shard.counts.containsKey(key)) {
        long now = now();
        countOf(shard.counts, key, now).settle(now, counts);
      }
      shard.settled.signalAll();
    } finally {
      shard.lock.unlock();
    }
  }

  /** Returns the number of keys that are kept. */
  int size() {
    int size = 0;
    for (Shard shard : shards) {
      shard.lock.lock();
      try {
        size += shard.counts.size();
      } finally {
        shard.lock.unlock();
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

  private SlidingCount countOf(Map<String, SlidingCount> counts, String key, long now) {
    SlidingCount known = counts.get(key);
    if (known != null) {
      return known;
    }
    if (counts.size() >= KEYS) {
      counts.remove(keyWithLowestCount(counts, now));
    }
    SlidingCount made = new SlidingCount(quota.transactions(), quota.period().toNanos());
    counts.put(key, made);
    return made;
  }

  /** Returns the oldest of the keys with the lowest count. */
  private static String keyWithLowestCount(Map<String, SlidingCount> counts, long now) {
    String lowest = "";
    int lowestTotal = Integer.MAX_VALUE;
    for (Map.Entry<String, SlidingCount> entry : counts.entrySet()) {
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
      for (Shard shard : shards) {
        shard.lock.lock();
        try {
          shard.counts.values().removeIf(count -> count.total(now) == 0);
        } finally {
          shard.lock.unlock();
        }
      }
    }
  }

  /** The hash is secret, so that nobody can choose keys of the same shard. */
  private Shard shardOf(String key) {
    long hash = secret;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    return shards.get((int) (hash & (SHARDS - 1)));
  }

  /** Some of the counts. A monitor to wait for would pin a virtual thread, before JDK 24. */
  private static final class Shard {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();
    private final Map<String, SlidingCount> counts = new LinkedHashMap<>();
  }
}
