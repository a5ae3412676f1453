package org.errata.jakartarest;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What Errata logs while it is open, with stack traces. */
final class RecordedLog extends Handler implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger("org.errata");

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  RecordedLog() {
    setFormatter(new SimpleFormatter());
    setLevel(Level.ALL);
    LOGGER.addHandler(this);
  }

  String text() {
    return String.join("", lines);
  }

  void clear() {
    lines.clear();
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(getFormatter().format(line));
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    LOGGER.removeHandler(this);
  }
}
