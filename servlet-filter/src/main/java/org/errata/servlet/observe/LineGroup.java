package org.errata.servlet.observe;

import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Lines that come too fast to be written one by one and must not be lost in a count either: they
 * are written several to a record, {@value #MOST} of them or those of a second. Thread-safe.
 */
final class LineGroup {

  private static final int MOST = 100;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Level level;
  private final LogSink sink;
  private final LogTimer timer;
  private final StringBuilder lines = new StringBuilder();
  private int count;
  private boolean timed;

  LineGroup(Level level, LogSink sink, LogTimer timer) {
    this.level = level;
    this.sink = sink;
    this.timer = timer;
  }

  void add(String line) {
    String full;
    boolean first;
    synchronized (this) {
      lines.append(count == 0 ? "" : "\n").append(line);
      full = ++count == MOST ? take() : "";
      first = !timed;
      timed = true;
    }
    write(full);
    if (first) {
      timer.later(LONGEST_WAIT, this::flush);
    }
  }

  /** Writes what there is. */
  void flush() {
    String rest;
    synchronized (this) {
      rest = take();
      timed = false;
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
      sink.write(level, text);
    }
  }
}
