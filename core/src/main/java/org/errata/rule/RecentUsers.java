package org.errata.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The users that were accepted in the last hour, each with the address, with an accuracy of a
 * minute. {@value #MAX} are known at most; further ones are not until others are an hour old.
 * Thread-safe; nothing is locked or allocated for a user that was added within the minute.
 */
final class RecentUsers {

  static final int MAX = 10_000;

  private static final long HOUR = TimeUnit.HOURS.toNanos(1);
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final LongSupplier nanoClock;
  private final Map<String, Long> accepted = new ConcurrentHashMap<>();
  private final AtomicLong lastSweep;

  RecentUsers(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.lastSweep = new AtomicLong(nanoClock.getAsLong());
  }

  boolean contains(String userAndAddress) {
    Long time = accepted.get(userAndAddress);
    return time != null && nanoClock.getAsLong() - time < HOUR;
  }

  void add(String userAndAddress) {
    long now = nanoClock.getAsLong();
    Long time = accepted.get(userAndAddress);
    if (time != null && now - time < MINUTE) {
      return;
    }
    long swept = lastSweep.get();
    if (now - swept >= MINUTE && lastSweep.compareAndSet(swept, now)) {
      accepted.values().removeIf(old -> now - old >= HOUR);
    }
    if (accepted.size() < MAX || accepted.containsKey(userAndAddress)) {
      accepted.put(userAndAddress, now);
    }
  }
}
