package org.errata.servlet.observe;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much of the same error goes into the log.
 *
 * @param burst how often it is logged in full within a window; the rest is counted
 * @param window how long a window is
 */
public record LogLimits(int burst, Duration window) {

  /** A hundred times within ten seconds. */
  public static final LogLimits DEFAULT = new LogLimits(100, Duration.ofSeconds(10));

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
}
