package org.errata.adapters;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Errata logs from the construction on, until it is closed. Thread-safe. */
public final class RecordedLines extends Handler implements AutoCloseable {

  private final Logger logger = Logger.getLogger("org.errata");
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  /** Starts to record. */
  public RecordedLines() {
    logger.addHandler(this);
  }

  /**
   * Returns the records.
   *
   * @param part a part of the message, such as a request id
   * @return the records that have it, as level, message and whether there is a stack trace
   */
  public List<String> with(String part) {
    return records.stream()
        .filter(logged -> logged.getMessage().contains(part))
        .map(
            logged ->
                logged.getLevel()
                    + " "
                    + logged.getMessage()
                    + (logged.getThrown() == null ? "" : " + trace"))
        .toList();
  }

  @Override
  public void publish(LogRecord logged) {
    records.add(logged);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
