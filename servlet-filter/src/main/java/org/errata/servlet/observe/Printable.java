package org.errata.servlet.observe;

import org.errata.catalogue.CauseChain;

/**
 * Makes sure that an exception can be printed. One whose own methods throw would otherwise take its
 * line of the log with it, and one that always has a further cause would never end it.
 */
final class Printable {

  /** Printing goes one call deeper for each cause. */
  private static final int MOST_CAUSES = 3_000;

  private Printable() {}

  /** Returns the exception, or where it cannot be printed a stand-in with its stack trace. */
  static Throwable of(Throwable thrown) {
    int causes = 0;
    for (Throwable t : CauseChain.of(thrown)) {
      if (++causes > MOST_CAUSES || !isPrintable(t)) {
        return standIn(thrown);
      }
    }
    return thrown;
  }

  private static boolean isPrintable(Throwable t) {
    try {
      return t.toString() != null && t.getCause() != t;
    } catch (Throwable refused) {
      return false;
    }
  }

  private static Throwable standIn(Throwable thrown) {
    Exception standIn = new Exception(thrown.getClass().getName() + ", which cannot be printed");
    standIn.setStackTrace(thrown.getStackTrace());
    return standIn;
  }
}
