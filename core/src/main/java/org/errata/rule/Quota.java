package org.errata.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * The number of transactions that a client may make in a period.
 *
 * @param transactions the number, at least 1
 * @param period the period, 1 second to 365 days
 */
public record Quota(int transactions, Duration period) {

  private static final String FORM =
      "is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of"
          + " PT1S to P365D, as in 20000/PT5M";
  private static final Duration LONGEST = Duration.ofDays(365);

  /**
   * Checks the components.
   *
   * @param transactions 1 or more
   * @param period a second to 365 days
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Quota {
    if (transactions < 1
        || period.compareTo(Duration.ofSeconds(1)) < 0
        || period.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("'%d/%s' %s".formatted(transactions, period, FORM));
    }
  }

  /**
   * Reads a quota such as {@code 20000/PT5M}.
   *
   * @param text transactions, a slash, and an ISO 8601 duration
   * @return the quota
   * @throws IllegalArgumentException if the text does not have this form; the message says what is
   *     allowed
   */
  public static Quota parse(String text) {
    int slash = text.indexOf('/');
    try {
      return new Quota(
          Integer.parseInt(text.substring(0, Math.max(slash, 0)).strip()),
          Duration.parse(text.substring(slash + 1).strip()));
    } catch (NumberFormatException | DateTimeParseException | ArithmeticException e) {
      throw new IllegalArgumentException("'%s' %s".formatted(text, FORM), e);
    }
  }

  @Override
  public String toString() {
    return transactions + "/" + period;
  }
}
