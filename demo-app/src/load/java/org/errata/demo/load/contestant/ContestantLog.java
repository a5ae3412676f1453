package org.errata.demo.load.contestant;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Configures the log of a contestant. */
final class ContestantLog {

  private ContestantLog() {}

  /**
   * Configures java.util.logging.
   *
   * @param place {@code off}, or a file
   */
  static void set(String place) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    if (place.equals("off")) {
      root.setLevel(Level.OFF);
    } else {
      root.setLevel(Level.INFO);
      root.addHandler(file(place));
    }
  }

  private static Handler file(String name) {
    try {
      return new Flushed(new FileOutputStream(name));
    } catch (FileNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Flushes after each record, as ConsoleHandler does. */
  private static final class Flushed extends StreamHandler {
    Flushed(OutputStream out) {
      super(out, new SimpleFormatter());
    }

    @Override
    public synchronized void publish(LogRecord logged) {
      super.publish(logged);
      flush();
    }
  }
}
