package org.errata.usage;

import static java.util.Objects.requireNonNull;

/**
 * Something in the code that does not fit the catalogue.
 *
 * @param place where, as in stack traces: {@code com.example.Taxes.find(Taxes.java:42)}
 * @param text what was found, and what is allowed
 */
public record UsageFault(String place, String text) {

  /**
   * Checks the components.
   *
   * @param place where
   * @param text what was found, and what is allowed
   */
  public UsageFault {
    requireNonNull(place, "place");
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return place + ": " + text;
  }
}
