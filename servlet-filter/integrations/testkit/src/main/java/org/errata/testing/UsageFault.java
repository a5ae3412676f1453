package org.errata.testing;

import static java.util.Objects.requireNonNull;

/**
 * A mismatch between code and catalogue.
 *
 * @param place where, in the form of stack traces: {@code com.example.Taxes.find(Taxes.java:42)}
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
