package org.errata.servlet.observe;

import java.lang.System.Logger.Level;

/** Takes what is written at once of what has been gathered. */
interface LogSink {

  /** Writes a record, whose text is fit for the log already. */
  void write(Level level, String text);
}
