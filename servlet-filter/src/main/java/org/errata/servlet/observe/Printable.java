package org.errata.servlet.observe;

import java.io.PrintWriter;
import java.io.Writer;
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
      if (PRINTS_ITSELF.get(t.getClass())) {
        t.printStackTrace(new PrintWriter(Writer.nullWriter()));
      }
      return t.toString() != null && t.getCause() != t;
    } catch (Throwable refused) {
      return false;
    }
  }

  /** What a class does about printing is not known before it has done it once. */
  private static final ClassValue<Boolean> PRINTS_ITSELF =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          try {
            return type.getMethod("printStackTrace", PrintWriter.class).getDeclaringClass()
                != Throwable.class;
          } catch (NoSuchMethodException never) {
            return true;
          }
        }
      };

  private static Throwable standIn(Throwable thrown) {
    Exception standIn = new Exception(thrown.getClass().getName() + ", which cannot be printed");
    try {
      standIn.setStackTrace(thrown.getStackTrace());
    } catch (Throwable refused) {
      // its class is all that can be told of it
    }
    return standIn;
  }
}
