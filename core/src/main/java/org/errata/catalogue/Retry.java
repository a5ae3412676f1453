package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a client may send a failed request again without changing it.
 *
 * @param retryable whether it may; empty if the entry does not say so
 * @param after the seconds to wait before that, 0 to 999999999; then {@code retryable} is true
 */
public record Retry(Optional<Boolean> retryable, OptionalInt after) {

  /** What an entry has that does not say whether to send the request again. */
  public static final Retry UNKNOWN = new Retry(Optional.empty(), OptionalInt.empty());

  private static final int MAX_SECONDS = 999_999_999;

  /**
   * Checks the components. A time without {@code retryable} makes it true.
   *
   * @param retryable whether the client may send the request again
   * @param after seconds to wait
   * @throws IllegalArgumentException if the time is out of range, or the client may not send the
   *     request again and there is a time
   */
  public Retry {
    requireNonNull(retryable, "retryable");
    if (after.isPresent()) {
      if (after.getAsInt() < 0 || after.getAsInt() > MAX_SECONDS) {
        throw new IllegalArgumentException(
            "retryAfter %d is not 0 to %d seconds".formatted(after.getAsInt(), MAX_SECONDS));
      }
      if (!retryable.orElse(true)) {
        throw new IllegalArgumentException("it is not retryable, but has a retryAfter");
      }
      retryable = Optional.of(true);
    }
  }
}
