package org.errata.representation;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A cache of the choices for recent {@code Accept} or {@code Accept-Language} headers, of fixed
 * size. Headers with the same slot replace one another, so that many different headers take no more
 * memory. Thread-safe, without locks.
 *
 * @param <T> what is chosen
 */
final class RecentChoices<T> {

  /** Browsers send about 140 characters at most. */
  static final int MAX_LENGTH = 256;

  private static final int SLOTS = 64;

  private record Choice<T>(String header, T chosen) {}

  private final AtomicReferenceArray<Choice<T>> slots = new AtomicReferenceArray<>(SLOTS);

  /** Returns the choice for a header, or null if it is not cached. */
  T get(String header) {
    if (header.length() > MAX_LENGTH) {
      return null;
    }
    Choice<T> choice = slots.get(slot(header));
    return choice != null && choice.header.equals(header) ? choice.chosen : null;
  }

  void put(String header, T chosen) {
    if (header.length() <= MAX_LENGTH) {
      slots.set(slot(header), new Choice<>(header, chosen));
    }
  }

  private static int slot(String header) {
    return header.hashCode() & (SLOTS - 1);
  }
}
