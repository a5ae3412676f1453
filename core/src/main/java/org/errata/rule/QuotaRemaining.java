package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The client has transactions left in its quota. Clients are told apart by {@code client_id}, those
 * without one by their address. A request that the quota refuses does not count; one that a later
 * rule refuses does, as the client has sent it. Thread-safe; keeps about 900 bytes for each client
 * that was active in the last period, and at most {@value #MOST_CLIENTS} of them: any more share
 * one count.
 */
public final class QuotaRemaining implements Rule {

  private static final int MOST_CLIENTS = 100_000;
  private static final int WORTH_SWEEPING = 1_000;
  private static final int SWEEPS_PER_PERIOD = 4;
  private static final String EVERYBODY_ELSE = "";

  private final Quota quota;
  private final LongSupplier nanoClock;
  private final Problem forbidden;
  private final ConcurrentHashMap<String, SlidingCount> counts = new ConcurrentHashMap<>();
  private final long start;
  private volatile long nextSweep;

  /**
   * Makes the rule.
   *
   * @param quota how much a client may send
   * @param nanoClock tells the time in nanoseconds from any origin, as {@link System#nanoTime} does
   * @param forbidden what a request past the quota is told; its answer carries {@code Retry-After}
   */
  public QuotaRemaining(Quota quota, LongSupplier nanoClock, Entry forbidden) {
    this.quota = requireNonNull(quota, "quota");
    this.nanoClock = requireNonNull(nanoClock, "nanoClock");
    this.forbidden = Problem.of(forbidden);
    this.start = nanoClock.getAsLong();
  }

  @Override
  public Optional<Problem> check(RequestView request) {
    long now = nanoClock.getAsLong() - start;
    long wait = countOf(clientOf(request), now).countOrWait(now);
    return wait == 0
        ? Optional.empty()
        : Optional.of(forbidden.withHeader("Retry-After", Long.toString(seconds(wait))));
  }

  /** A request that is refused anyway is no transaction, and may not even be this client's. */
  @Override
  public boolean isPointlessAfter(List<Problem> earlier, RequestView request) {
    return true;
  }

  private static String clientOf(RequestView request) {
    return SingleValue.of(request.headers(Headers.CLIENT_ID))
        .map(id -> "id " + id)
        .orElseGet(() -> "at " + request.remoteAddress());
  }

  private SlidingCount countOf(String client, long now) {
    SlidingCount known = counts.get(client);
    if (known != null) {
      return known;
    }
    if (counts.size() >= WORTH_SWEEPING && now >= nextSweep) {
      sweep(now);
    }
    String key = counts.size() < MOST_CLIENTS ? client : EVERYBODY_ELSE;
    return counts.computeIfAbsent(
        key, k -> new SlidingCount(quota.transactions(), quota.period().toNanos()));
  }

  /** A count that is dropped while a request still adds to it forgives that one transaction. */
  private synchronized void sweep(long now) {
    if (now >= nextSweep) {
      nextSweep = now + quota.period().toNanos() / SWEEPS_PER_PERIOD;
      counts.values().removeIf(count -> count.isIdle(now));
    }
  }

  /** Retry-After has whole seconds (RFC 9110 section 10.2.3): rounded up, so that it is enough. */
  private static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return (nanos + second - 1) / second;
  }
}
