package org.errata.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * A logger of the platform that cannot fail its caller: what the logger throws is dropped, and an
 * exception that it cannot print is replaced ({@link PrintableException}). Texts are logged as they
 * are, see {@link LogText}. Thread-safe.
 */
public final class PlatformLog {

  private final Supplier<Logger> source;

  /** Null while the platform has given none. */
  private volatile Logger logger;

  /**
   * Makes a log.
   *
   * @param source returns the logger; asked again later if it throws
   */
  public PlatformLog(Supplier<Logger> source) {
    this.source = source;
    boolean ignored = isLoggable(Level.ERROR);
  }

  /**
   * Returns the log of a name.
   *
   * @param name the name of the logger
   * @return a log, also if the platform refuses to give a logger
   */
  public static PlatformLog named(String name) {
    return new PlatformLog(() -> System.getLogger(name));
  }

  /**
   * Tells whether a level is logged.
   *
   * @param level the level
   * @return what the logger says; true if it throws, as it may log all the same
   */
  public boolean isLoggable(Level level) {
    try {
      return level != Level.OFF && logger().isLoggable(level);
    } catch (Throwable failed) {
      return true;
    }
  }

  /**
   * Logs a text.
   *
   * @param level the level
   * @param text the text
   */
  public void log(Level level, String text) {
    try {
      logger().log(level, text);
    } catch (Throwable failed) {
      // a log that fails must not fail its caller
    }
  }

  /**
   * Logs a text and an exception. If that fails, logs the text and the name of the exception's
   * class.
   *
   * @param level the level
   * @param text the text
   * @param thrown the exception
   */
  public void log(Level level, String text, Throwable thrown) {
    if (!isLoggable(level)) {
      return;
    }
    try {
      logger().log(level, text, PrintableException.of(thrown));
    } catch (Throwable failed) {
      log(level, text + " (" + LogText.of(thrown.getClass().getName()) + ")");
    }
  }

  private Logger logger() {
    Logger known = logger;
    if (known == null) {
      known = source.get();
      logger = known;
    }
    return known;
  }
}
