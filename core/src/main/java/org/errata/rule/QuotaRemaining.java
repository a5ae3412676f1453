package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The client has transactions left in its quota. A client is the authenticated user of the request;
 * without one it is the client id, and without an id the address. A client id of more than 128
 * characters, and lines with different ids, are refused. A request over the quota does not count; a
 * request that a later rule refuses does.
 *
 * <p>Counts in memory, for 49,152 clients at most, and exactly up to about 30,000. If more are
 * active in a period, each new one takes the place of one with few transactions. Measured with
 * client ids of 128 characters, that many clients take 13 MB with a transaction each, and 38 MB,
 * the most, with 64 or more each. Thread-safe.
 */
public final class QuotaRemaining implements Rule {

  private final Quota quota;
  private final SlidingCounts counts;
  private final Problem unauthorized;
  private final Problem forbidden;
  private final ClientHeaders headers;

  /**
   * Makes the rule.
   *
   * @param quota the number of transactions for each client
   * @param nanoClock returns nanoseconds from any origin, such as {@link System#nanoTime}
   * @param unauthorized the problem of a request whose client id is malformed; where a rule checks
   *     credentials, made by {@link CredentialsAccepted#challenge}
   * @param forbidden the entry for a request over the quota; the problem has a {@code Retry-After}
   *     field
   * @param headers the name of the header field for the client
   */
  public QuotaRemaining(
      Quota quota,
      LongSupplier nanoClock,
      Problem unauthorized,
      Entry forbidden,
      ClientHeaders headers) {
    this.quota = requireNonNull(quota, "quota");
    this.counts = new SlidingCounts(quota, nanoClock);
    this.unauthorized = requireNonNull(unauthorized, "unauthorized");
    this.forbidden = Problem.of(forbidden);
    this.headers = requireNonNull(headers, "headers");
  }

  @Override
  public Optional<Refusal> check(RequestView request) {
    Optional<String> user = request.user();
    if (user.isPresent()) {
      return count(BoundedKey.of("user " + user.get()), "user", user.get());
    }
    try {
      Optional<String> id = ClientIdField.of(headers.client(), request);
      return id.isPresent()
          ? count("id " + id.get(), "client", id.get())
          : count("at " + request.remoteAddress(), "address", request.remoteAddress());
    } catch (MalformedHeaderException e) {
      return Optional.of(Refusal.of(unauthorized, e.reason()));
    }
  }

  @Override
  public String name() {
    return "quota";
  }

  /** Skipped, as a request with a problem is no transaction. */
  @Override
  public boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return true;
  }

  private Optional<Refusal> count(String key, String kind, String value) {
    long wait = counts.countOrWait(key);
    if (wait == 0) {
      return Optional.empty();
    }
    String reason =
        "%s %s has used %d in %s"
            .formatted(kind, ReasonText.quoted(value), quota.transactions(), quota.period());
    return Optional.of(Refusal.of(RetryAfter.in(forbidden, wait), reason));
  }
}
