package org.errata.servlet.conformance.situation;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what may follow a response: a line of the log, or a note of the application. */
final class Polling {

  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int PAUSE_MILLIS = 20;

  private Polling() {}

  /** Returns the first value that is as expected, or the last one after ten seconds. */
  static <T> T until(Supplier<T> source, Predicate<T> expected) {
    T last = source.get();
    try {
      for (int waited = 0;
          waited < TIMEOUT_MILLIS && !expected.test(last);
          waited += PAUSE_MILLIS) {
        Thread.sleep(PAUSE_MILLIS);
        last = source.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return last;
  }
}
