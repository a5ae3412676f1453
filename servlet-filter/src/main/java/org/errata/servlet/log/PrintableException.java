package org.errata.servlet.log;

import java.io.PrintWriter;
import java.io.Writer;
import org.errata.catalogue.CauseChain;

/**
 * Replaces an exception that a log cannot print: one whose own methods throw, or one with so many
 * causes that printing them overflows the stack.
 */
final class PrintableException {

  /** {@code Throwable.printStackTrace} calls itself for each cause. */
  private static final int MAX_CAUSES = 3_000;

  private PrintableException() {}

  /** Returns the exception, or a substitute with its class name and stack trace. */
  static Throwable of(Throwable thrown) {
    int causes = 0;
    for (Throwable t : CauseChain.of(thrown)) {
      if (++causes > MAX_CAUSES || !isPrintable(t)) {
        return substituteFor(thrown);
      }
    }
    return thrown;
  }

  private static boolean isPrintable(Throwable t) {
    try {
      if (overridesPrinting(t.getClass())) {
        t.printStackTrace(new PrintWriter(Writer.nullWriter()));
      }
      return t.toString() != null && t.getCause() != t;
    } catch (Throwable refused) {
      return false;
    }
  }

  private static boolean overridesPrinting(Class<?> type) throws NoSuchMethodException {
    return type.getMethod("printStackTrace", PrintWriter.class).getDeclaringClass()
        != Throwable.class;
  }

  private static Throwable substituteFor(Throwable thrown) {
    Exception substitute = new Exception(thrown.getClass().getName() + ", which cannot be printed");
    try {
      substitute.setStackTrace(thrown.getStackTrace());
    } catch (Throwable refused) {
      // the class name must do
    }
    return substitute;
  }
}
