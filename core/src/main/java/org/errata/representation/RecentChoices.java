package org.errata.representation;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was chosen for the {@code Accept} or {@code Accept-Language} headers of late. Every header
 * has one slot, which it may share with others: the last one stays. So clients that send ever new
 * ones fill no memory, and can do no more than have a header read again. Thread-safe, without
 * locks.
 *
 * @param <T> what is chosen
 */
final class RecentChoices<T> {
  /** What browsers send has some 140 characters at most. */
  static final int MAX_LENGTH = 256;

  private static final int SLOTS = 64;

  private record Choice<T>(String header, T chosen) {}

  private final AtomicReferenceArray<Choice<T>> slots = new AtomicReferenceArray<>(SLOTS);

  /** Returns what was chosen, or null if that is not known any more. */
  T find(String header) {
    Choice<T> choice = slots.get(slot(header));
    return choice != null && choice.header.equals(header) ? choice.chosen : null;
  }

  void keep(String header, T chosen) {
    if (header.length() <= MAX_LENGTH) {
      slots.set(slot(header), new Choice<>(header, chosen));
    }
  }

  /** Not by the hash, as every request brings a new string, whose hash is not known yet. */
  private static int slot(String header) {
    int length = header.length();
    if (length == 0) {
      return 0;
    }
    int middle = header.charAt(length >> 1);
    return (31 * (31 * length + middle) + header.charAt(length - 1)) & (SLOTS - 1);
  }
}
