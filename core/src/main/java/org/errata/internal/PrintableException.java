package org.errata.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Stands in a log for an exception that a log cannot print as it is. Loggers print exceptions
 * themselves, so their messages cannot be escaped on the way. The copy prints the class name and
 * the message as {@link LogText}, the stack trace, and copies of the causes and suppressed
 * exceptions.
 *
 * <p>An exception is copied if it, a cause or a suppressed exception has text that is not printable
 * or longer than {@value #MAX_LENGTH} characters, prints itself, has methods that throw, or is met
 * twice, as in a cycle; or if there are more than {@value #MAX_EXCEPTIONS} exceptions, as {@code
 * printStackTrace} calls itself for each. A copy has {@value #MAX_COPIES} exceptions at most.
 */
public final class PrintableException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int MAX_EXCEPTIONS = 3_000;
  private static final int MAX_COPIES = 100;
  private static final int MAX_LENGTH = 10_000;

  private PrintableException(Throwable original) {
    super(textOf(original));
    setStackTrace(ThrowableReader.stackTraceOf(original));
  }

  /**
   * Returns an exception that a log can print.
   *
   * @param thrown any exception
   * @return the exception itself if it is printable, else a copy
   */
  public static Throwable of(Throwable thrown) {
    return isPrintable(thrown) ? thrown : copyOf(thrown);
  }

  private static boolean isPrintable(Throwable thrown) {
    Set<Throwable> met = Collections.newSetFromMap(new IdentityHashMap<>(4));
    Queue<Throwable> waiting = new ArrayDeque<>(4);
    met.add(thrown);
    waiting.add(thrown);
    while (!waiting.isEmpty()) {
      Throwable next = waiting.remove();
      if (!isPrintableAlone(next)) {
        return false;
      }
      for (Throwable enclosed : enclosedBy(next, causeOf(next))) {
        if (!met.add(enclosed) || met.size() > MAX_EXCEPTIONS) {
          return false;
        }
        waiting.add(enclosed);
      }
    }
    return true;
  }

  private static boolean isPrintableAlone(Throwable t) {
    try {
      return t.getCause() != t
          && t.toString() != null
          && isPrintable(t.toString())
          && isPrintable(t.getMessage())
          && isPrintable(t.getLocalizedMessage())
          && !printsItself(t.getClass());
    } catch (Throwable refused) {
      return false;
    }
  }

  private static boolean isPrintable(String text) {
    return text == null || (text.length() <= MAX_LENGTH && LogText.isPrintable(text));
  }

  private static boolean printsItself(Class<?> type) throws NoSuchMethodException {
    return type.getMethod("printStackTrace", PrintWriter.class).getDeclaringClass()
            != Throwable.class
        || type.getMethod("printStackTrace", PrintStream.class).getDeclaringClass()
            != Throwable.class
        || type.getMethod("getStackTrace").getDeclaringClass() != Throwable.class;
  }

  private static Throwable copyOf(Throwable thrown) {
    IdentityHashMap<Throwable, PrintableException> copies = new IdentityHashMap<>();
    Queue<Throwable> waiting = new ArrayDeque<>();
    PrintableException copy = new PrintableException(thrown);
    copies.put(thrown, copy);
    waiting.add(thrown);
    while (!waiting.isEmpty()) {
      Throwable next = waiting.remove();
      Throwable cause = causeOf(next);
      for (Throwable enclosed : enclosedBy(next, cause)) {
        if (copies.size() < MAX_COPIES && !copies.containsKey(enclosed)) {
          PrintableException enclosedCopy = new PrintableException(enclosed);
          copies.put(enclosed, enclosedCopy);
          waiting.add(enclosed);
          copies.get(next).enclose(enclosedCopy, enclosed == cause);
        }
      }
    }
    return copy;
  }

  private void enclose(PrintableException other, boolean isCause) {
    if (isCause) {
      initCause(other);
    } else {
      addSuppressed(other);
    }
  }

  private static List<Throwable> enclosedBy(Throwable t, Throwable cause) {
    List<Throwable> enclosed = new ArrayList<>(List.of(t.getSuppressed()));
    if (cause != null) {
      enclosed.add(0, cause);
    }
    return enclosed;
  }

  private static Throwable causeOf(Throwable t) {
    try {
      return t.getCause();
    } catch (Throwable refused) {
      return null;
    }
  }

  private static String textOf(Throwable t) {
    try {
      String text = t.toString();
      if (text != null) {
        return LogText.of(text, MAX_LENGTH);
      }
    } catch (Throwable refused) {
      // the class name must do
    }
    return LogText.of(t.getClass().getName() + ", which cannot be printed");
  }

  /** Does nothing, as the stack trace is that of the original. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /** Returns the class name and message of the original. */
  @SuppressWarnings("OverrideThrowableToString") // loggers print this text
  @Override
  public String toString() {
    return getMessage();
  }
}
