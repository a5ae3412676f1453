package org.errata.servlet.observe;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * How much of the same error goes into the log.
 *
 * @param burst how often it is logged in full within a window; the rest is counted
 * @param window how long a window is
 */
public record LogLimits(int burst, Duration window) {

  /** A hundred times within ten seconds. */
  public static final LogLimits DEFAULT = new LogLimits(100, Duration.ofSeconds(10));

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  /**
   * Checks the limits.
   *
   * @param burst 0 or more
   * @param window longer than nothing
   * @throws IllegalArgumentException if they are out of their range
   */
  public LogLimits {
    requireNonNull(window, "window");
    if (burst < 0 || window.isZero() || window.isNegative()) {
      throw new IllegalArgumentException("limits of the log: " + burst + " in " + window);
    }
  }

  /**
   * Reads limits such as {@code 100/PT10S}.
   *
   * @param text how often, a slash, and an ISO 8601 duration of 1 second to 1 day
   * @return the limits
   * @throws IllegalArgumentException if it is anything else
   */
  public static LogLimits parse(String text) {
    int slash = text.indexOf('/');
    try {
      int burst = Integer.parseInt(text.substring(0, Math.max(0, slash)).strip());
      Duration window = Duration.parse(text.substring(slash + 1).strip());
      if (burst >= 0 && window.compareTo(SHORTEST) >= 0 && window.compareTo(LONGEST) <= 0) {
        return new LogLimits(burst, window);
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "'%s' is not a number of 0 or more and a duration of PT1S to P1D, as in 100/PT10S"
            .formatted(text));
  }
}
