package org.errata.internal;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Asks an exception about itself. The class of the exception may be the application's, so that each
 * of its methods may throw anything, {@link StackOverflowError} and {@link OutOfMemoryError} among
 * it, or return null. Thread-safe.
 */
public final class ThrowableReader {

  private static final StackTraceElement[] NO_FRAMES = {};

  private ThrowableReader() {}

  /**
   * Returns class and message of an exception.
   *
   * @param thrown the exception
   * @return what {@code toString} returns; the name of the class if it throws or returns null
   */
  public static String textOf(Throwable thrown) {
    try {
      String text = thrown.toString();
      return text == null ? nameOf(thrown) : text;
    } catch (Throwable refused) {
      return nameOf(thrown);
    }
  }

  /**
   * Returns the message of an exception.
   *
   * @param thrown the exception
   * @return what {@code getMessage} returns; empty if it throws or returns null
   */
  public static String messageOf(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      return message == null ? "" : message;
    } catch (Throwable refused) {
      return "";
    }
  }

  /**
   * Returns the stack trace of an exception.
   *
   * @param thrown the exception
   * @return what {@code getStackTrace} returns; no frames if it throws, or returns null or an array
   *     with null
   */
  public static StackTraceElement[] stackTraceOf(Throwable thrown) {
    try {
      StackTraceElement[] frames = thrown.getStackTrace();
      return frames == null || hasNull(frames) ? NO_FRAMES : frames;
    } catch (Throwable refused) {
      return NO_FRAMES;
    }
  }

  /**
   * Tells whether whoever prints an exception can do so.
   *
   * @param thrown the exception
   * @return whether neither {@code toString} nor {@code getStackTrace} throws or returns null
   */
  public static boolean isReadable(Throwable thrown) {
    try {
      return thrown.toString() != null && !hasNull(thrown.getStackTrace());
    } catch (Throwable refused) {
      return false;
    }
  }

  /**
   * Tells whether a log can print an exception with its causes and suppressed exceptions.
   *
   * @param thrown the exception, whose causes have an end
   * @return whether {@code printStackTrace} throws nothing
   */
  public static boolean isPrintable(Throwable thrown) {
    try {
      thrown.printStackTrace(new PrintWriter(Writer.nullWriter()));
      return true;
    } catch (Throwable refused) {
      return false;
    }
  }

  private static boolean hasNull(StackTraceElement[] frames) {
    for (StackTraceElement frame : frames) {
      if (frame == null) {
        return true;
      }
    }
    return false;
  }

  private static String nameOf(Throwable thrown) {
    return thrown.getClass().getName();
  }
}
