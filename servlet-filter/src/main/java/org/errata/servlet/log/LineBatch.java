package org.errata.servlet.log;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Batches lines that are too many for a record each but must all be written: {@value #MAX_LINES}
 * lines, or the lines of one second, become one record. Thread-safe.
 */
final class LineBatch {

  private static final int MAX_LINES = 100;
  private static final Duration MAX_DELAY = Duration.ofSeconds(1);

  private final Consumer<String> writer;
  private final LogTimer timer;
  private final StringBuilder lines = new StringBuilder();
  private int count;
  private boolean flushScheduled;

  /**
   * Makes an empty batch.
   *
   * @param writer writes the text of a record
   * @param timer flushes the lines of a second
   */
  LineBatch(Consumer<String> writer, LogTimer timer) {
    this.writer = writer;
    this.timer = timer;
  }

  void add(String line) {
    String full;
    boolean schedule;
    synchronized (this) {
      lines.append(count == 0 ? "" : "\n").append(line);
      full = ++count == MAX_LINES ? take() : "";
      schedule = !flushScheduled;
      flushScheduled = true;
    }
    write(full);
    if (schedule && !timer.later(MAX_DELAY, this::flush)) {
      flush();
    }
  }

  /** Writes the lines that are waiting. */
  void flush() {
    String rest;
    synchronized (this) {
      rest = take();
      flushScheduled = false;
    }
    write(rest);
  }

  private String take() {
    String text = lines.toString();
    lines.setLength(0);
    count = 0;
    return text;
  }

  private void write(String text) {
    if (!text.isEmpty()) {
      writer.accept(text);
    }
  }
}
