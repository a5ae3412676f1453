package org.errata.servlet.conformance.app.deployment;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** The format of {@code src/test/containers/logging.properties}, with the JDK's names of levels. */
public final class RecordFormat extends Formatter {

  @Override
  public String format(LogRecord log) {
    StringWriter text = new StringWriter();
    text.append(level(log) + " " + log.getLoggerName() + ": " + formatMessage(log) + "\n");
    if (log.getThrown() != null) {
      log.getThrown().printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }

  /** Some servers have levels with names of their own. */
  private static Level level(LogRecord log) {
    int level = log.getLevel().intValue();
    if (level >= Level.SEVERE.intValue()) {
      return Level.SEVERE;
    }
    if (level >= Level.WARNING.intValue()) {
      return Level.WARNING;
    }
    return level >= Level.INFO.intValue() ? Level.INFO : Level.FINE;
  }
}
