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

/** Where a contestant's log goes: nowhere at all, or formatted and written to the null device. */
final class LogTo {

  private LogTo() {}

  /**
   * Sets the log up.
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

  /** One write of the operating system for each record, as the platform's own handlers do. */
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
