package org.errata.servlet.log;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * How many errors of the same kind are logged in full.
 *
 * @param burst how many in a window; the others are counted
 * @param window the length of a window
 */
public record LogLimits(int burst, Duration window) {

  /** 100 in 10 seconds. */
  public static final LogLimits DEFAULT = new LogLimits(100, Duration.ofSeconds(10));

  private static final Duration MIN_WINDOW = Duration.ofSeconds(1);
  private static final Duration MAX_WINDOW = Duration.ofDays(1);

  /**
   * Checks the limits.
   *
   * @param burst 0 or more
   * @param window more than zero
   * @throws IllegalArgumentException if one is out of range
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
   * @param text a number of 0 or more, a slash, and an ISO 8601 duration of 1 second to 1 day
   * @return the limits
   * @throws IllegalArgumentException if it is anything else
   */
  public static LogLimits parse(String text) {
    int slash = text.indexOf('/');
    try {
      int burst = Integer.parseInt(text.substring(0, Math.max(0, slash)).strip());
      Duration window = Duration.parse(text.substring(slash + 1).strip());
      if (burst >= 0 && window.compareTo(MIN_WINDOW) >= 0 && window.compareTo(MAX_WINDOW) <= 0) {
        return new LogLimits(burst, window);
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      // thrown below
    }
    throw new IllegalArgumentException(
        "'%s' is not a number of 0 or more and a duration of PT1S to P1D, as in 100/PT10S"
            .formatted(text));
  }
}
