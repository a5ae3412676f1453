package org.errata.servlet.conformance;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what follows an answer: a line of the log, the end of the application's work. */
final class Patience {

  private static final int MILLIS = 10_000;
  private static final int PAUSE_MILLIS = 20;

  private Patience() {}

  /** Returns what is seen once it is as it must be, or what is seen last. */
  static <T> T until(Supplier<T> seen, Predicate<T> expected) {
    T last = seen.get();
    try {
      for (int waited = 0; waited < MILLIS && !expected.test(last); waited += PAUSE_MILLIS) {
        Thread.sleep(PAUSE_MILLIS);
        last = seen.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return last;
  }
}
