package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A check that refuses without asking another check, once too many credentials have failed from an
 * address or for a user name, whether or not there is such a user.
 *
 * <p>Where a user was accepted from an address in the last hour, the two are refused for their own
 * failures alone: a user cannot be locked out from elsewhere, nor by others at the same address.
 * Accepted credentials do not count, and do not reset what has failed before. An exception of the
 * check does not count either.
 *
 * <p>Parallel requests cannot pass the limit together: of the requests that it depends on, as many
 * ask at the same time as may still fail, and the others wait for them.
 *
 * <p>Thread-safe. Keeps {@value RecentUsers#MAX} pairs of user and address at most, and for each of
 * the two limits as many counts as {@link QuotaRemaining} for clients.
 */
public final class FailedCredentialsLimit implements CredentialCheck {

  /** Whose failed credentials are counted together. */
  private enum Subject {
    ADDRESS,
    USER,
    BOTH
  }

  private record Limit(SlidingCounts counts, String key, Subject subject) {}

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
    return refusal(credentials, request).isEmpty();
  }

  @Override
  public String reason(Credentials credentials) {
    return check.reason(credentials);
  }

  /** Returns why credentials are refused, for the log alone; absent if they are accepted. */
  Optional<String> refusal(Credentials credentials, RequestView request) {
    List<Limit> ofAll = limitsOfAll(credentials, request);
    String both =
        BoundedKey.of("from " + request.remoteAddress() + " " + credentials.userIgnoringCase());
    if (!recentUsers.contains(both)) {
      return refusal(ofAll, both, credentials, request);
    }
    List<Limit> own =
        byUser.or(() -> byAddress).map(c -> new Limit(c, both, Subject.BOTH)).stream().toList();
    Optional<String> refusal = refusal(own, both, credentials, request);
    if (refusal.isPresent()) {
      // counted for all, so that the wait does not tell that the user was accepted before
      ofAll.forEach(limit -> limit.counts().countOrWait(limit.key()));
    }
    return refusal;
  }

  /**
   * Returns how long a client should wait that was refused. It depends on what has failed from the
   * address and for the user name, and on nothing that only an existing user has.
   *
   * @param credentials the credentials that were refused
   * @param request their request
   * @return nanoseconds; 0 if neither limit is reached
   */
  long waitNanos(Credentials credentials, RequestView request) {
    return limitsOfAll(credentials, request).stream()
        .mapToLong(limit -> limit.counts().waitOf(limit.key()))
        .max()
        .orElse(0);
  }

  private Optional<String> refusal(
      List<Limit> limits, String both, Credentials credentials, RequestView request) {
    List<Limit> reserved = new ArrayList<>();
    boolean failed = false;
    try {
      for (Limit limit : limits) {
        if (!limit.counts().reserve(limit.key())) {
          return Optional.of(notChecked(limit.subject(), credentials, request));
        }
        reserved.add(limit);
      }
      failed = !check.accepts(credentials, request);
      if (!failed) {
        recentUsers.add(both);
      }
      return failed ? Optional.of(check.reason(credentials)) : Optional.empty();
    } finally {
      for (Limit limit : reserved) {
        limit.counts().settle(limit.key(), failed);
      }
    }
  }

  private static String notChecked(Subject subject, Credentials credentials, RequestView request) {
    String user = " of " + credentials.userInLog();
    String address = " from " + ReasonText.quoted(request.remoteAddress());
    String whose =
        switch (subject) {
          case ADDRESS -> address;
          case USER -> user;
          case BOTH -> user + address;
        };
    return "too many failed credentials" + whose + ", not checked";
  }

  private List<Limit> limitsOfAll(Credentials credentials, RequestView request) {
    List<Limit> limits = new ArrayList<>();
    byAddress.ifPresent(
        counts -> limits.add(new Limit(counts, "at " + request.remoteAddress(), Subject.ADDRESS)));
    byUser.ifPresent(
        counts -> {
          String user = BoundedKey.of("user " + credentials.userIgnoringCase());
          limits.add(new Limit(counts, user, Subject.USER));
        });
    return limits;
  }
}
