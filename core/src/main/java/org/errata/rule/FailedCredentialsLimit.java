package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A check that refuses without asking another check, once too many credentials have failed from an
 * address or for a user name, whether or not there is such a user. Nothing in the response tells.
 *
 * <p>Where a user was accepted from an address in the last hour, only the failures of this user
 * from this address count for the two, against the limit for a user name: a user cannot be locked
 * out from elsewhere, nor by others at the same address. Accepted credentials do not count, and do
 * not reset what has failed before. An exception of the check does not count either.
 *
 * <p>Parallel requests cannot pass the limit together: of the requests that it depends on, as many
 * ask at the same time as may still fail, and the others wait for them.
 *
 * <p>Thread-safe. Keeps {@value RecentUsers#MAX} pairs of user and address at most, and for each of
 * the two limits as many counts as {@link QuotaRemaining} for clients.
 */
public final class FailedCredentialsLimit implements CredentialCheck {

  private record Limit(SlidingCounts counts, String key) {}

  private final CredentialCheck check;
  private final Optional<SlidingCounts> byAddress;
  private final Optional<SlidingCounts> byUser;
  private final RecentUsers recentUsers;

  /**
   * Makes a check.
   *
   * @param check the check that is asked within the limits
   * @param byAddress how many credentials may fail for an address; empty for no limit
   * @param byUser how many credentials may fail for a user name, in any case; empty for no limit
   * @param nanoClock returns nanoseconds from any origin, such as {@link System#nanoTime}
   */
  public FailedCredentialsLimit(
      CredentialCheck check,
      Optional<Quota> byAddress,
      Optional<Quota> byUser,
      LongSupplier nanoClock) {
    this.check = requireNonNull(check, "check");
    this.byAddress = byAddress.map(quota -> new SlidingCounts(quota, nanoClock));
    this.byUser = byUser.map(quota -> new SlidingCounts(quota, nanoClock));
    this.recentUsers = new RecentUsers(requireNonNull(nanoClock, "nanoClock"));
  }

  @Override
  public boolean accepts(Credentials credentials, RequestView request) {
    String address = request.remoteAddress();
    String user = credentials.userIgnoringCase();
    String both = BoundedKey.of("from " + address + " " + user);
    List<Limit> reserved = new ArrayList<>();
    boolean failed = false;
    try {
      for (Limit limit : limits(address, user, both)) {
        if (!limit.counts().reserve(limit.key())) {
          return false;
        }
        reserved.add(limit);
      }
      failed = !check.accepts(credentials, request);
      if (!failed) {
        recentUsers.add(both);
      }
      return !failed;
    } finally {
      for (Limit limit : reserved) {
        limit.counts().settle(limit.key(), failed);
      }
    }
  }

  private List<Limit> limits(String address, String user, String both) {
    List<Limit> limits = new ArrayList<>();
    if (recentUsers.contains(both)) {
      byUser.or(() -> byAddress).ifPresent(counts -> limits.add(new Limit(counts, both)));
    } else {
      byAddress.ifPresent(counts -> limits.add(new Limit(counts, "at " + address)));
      byUser.ifPresent(counts -> limits.add(new Limit(counts, BoundedKey.of("user " + user))));
    }
    return limits;
  }
}
