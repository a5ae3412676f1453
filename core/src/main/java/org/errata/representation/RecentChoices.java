package org.errata.representation;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was chosen for the {@code Accept} headers of late. Every header has one slot, which it may
 * share with others: the last one stays. So clients that send ever new ones fill no memory, and can
 * do no more than have a header read again. Thread-safe, without locks.
 */
final class RecentChoices {
  /** What browsers send has some 140 characters at most. */
  static final int MAX_LENGTH = 256;

  private static final int SLOTS = 64;

  private record Choice(String accept, Representation form) {}

  private final AtomicReferenceArray<Choice> slots = new AtomicReferenceArray<>(SLOTS);

  /** Returns what was chosen, or null if that is not known any more. */
  Representation find(String accept) {
    Choice choice = slots.get(slot(accept));
    return choice != null && choice.accept.equals(accept) ? choice.form : null;
  }

  void keep(String accept, Representation form) {
    if (accept.length() <= MAX_LENGTH) {
      slots.set(slot(accept), new Choice(accept, form));
    }
  }

  /** Not by the hash, as every request brings a new string, whose hash is not known yet. */
  private static int slot(String accept) {
    int length = accept.length();
    if (length == 0) {
      return 0;
    }
    int middle = accept.charAt(length >> 1);
    return (31 * (31 * length + middle) + accept.charAt(length - 1)) & (SLOTS - 1);
  }
}
