package org.errata.rule;

import java.util.concurrent.TimeUnit;
import org.errata.Problem;

/** Adds the field that says how long to wait (RFC 9110 section 10.2.3). */
final class RetryAfter {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private RetryAfter() {}

  /** Returns the problem with the field, which has whole seconds, rounded up. */
  static Problem in(Problem problem, long waitNanos) {
    long seconds = (waitNanos + SECOND - 1) / SECOND;
    return problem.withHeader("Retry-After", Long.toString(seconds));
  }
}
