package org.errata.demo;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The logger of Errata, all of whose methods throw. Named as {@code
 * java.util.logging.config.class}, it is made before all others.
 */
public final class FailingLogger extends Logger {

  /** A strong reference, because a log manager has none. */
  private static FailingLogger made;

  /** Makes the logger and adds it; the platform does. */
  public FailingLogger() {
    super("org.errata", null);
    made = this;
    LogManager.getLogManager().addLogger(made);
  }

  @Override
  public boolean isLoggable(Level level) {
    throw new IllegalStateException("isLoggable");
  }

  @Override
  public void log(LogRecord logged) {
    throw new IllegalStateException("log");
  }
}
