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
 * The client has transactions left in its quota. A client is identified by its id, or by its
 * address if it has no id. A request over the quota does not count; a request that a later rule
 * refuses does. Thread-safe. Uses about 900 bytes for each client that was active in the last
 * period, for {@value #MAX_CLIENTS} clients at most; further clients share one count.
 */
public final class QuotaRemaining implements Rule {

  private static final int MAX_CLIENTS = 100_000;
  private static final int SWEEP_THRESHOLD = 1_000;
  private static final int SWEEPS_PER_PERIOD = 4;
  private static final String OTHER_CLIENTS = "";

  private final Quota quota;
  private final LongSupplier nanoClock;
  private final Problem forbidden;
  private final ClientHeaders headers;
  private final ConcurrentHashMap<String, SlidingCount> counts = new ConcurrentHashMap<>();
  private final long start;
  private volatile long nextSweep;

  /**
   * Makes the rule.
   *
   * @param quota the number of transactions for each client
   * @param nanoClock returns nanoseconds from any origin, such as {@link System#nanoTime}
   * @param forbidden the entry for a request over the quota; the problem has a {@code Retry-After}
   *     field
   * @param headers the name of the header field for the client
   */
  public QuotaRemaining(
      Quota quota, LongSupplier nanoClock, Entry forbidden, ClientHeaders headers) {
    this.quota = requireNonNull(quota, "quota");
    this.nanoClock = requireNonNull(nanoClock, "nanoClock");
    this.forbidden = Problem.of(forbidden);
    this.headers = requireNonNull(headers, "headers");
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

  /** Skipped, as a request with a problem is no transaction, and its client id may be false. */
  @Override
  public boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return true;
  }

  private String clientOf(RequestView request) {
    return SingleValue.of(request.headers(headers.client()))
        .map(id -> "id " + id)
        .orElseGet(() -> "at " + request.remoteAddress());
  }

  private SlidingCount countOf(String client, long now) {
    SlidingCount known = counts.get(client);
    if (known != null) {
      return known;
    }
    if (counts.size() >= SWEEP_THRESHOLD && now >= nextSweep) {
      sweep(now);
    }
    String key = counts.size() < MAX_CLIENTS ? client : OTHER_CLIENTS;
    return counts.computeIfAbsent(
        key, k -> new SlidingCount(quota.transactions(), quota.period().toNanos()));
  }

  /** Removes idle counts. A transaction that is counted at the same moment may be lost. */
  private synchronized void sweep(long now) {
    if (now >= nextSweep) {
      nextSweep = now + quota.period().toNanos() / SWEEPS_PER_PERIOD;
      counts.values().removeIf(count -> count.isIdle(now));
    }
  }

  /** Rounds up, as Retry-After has whole seconds (RFC 9110 section 10.2.3). */
  private static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return (nanos + second - 1) / second;
  }
}
