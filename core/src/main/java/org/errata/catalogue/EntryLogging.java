package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;

/**
 * How the occurrences of an entry are logged.
 *
 * @param level the level; {@link Level#OFF} if they are not logged
 * @param trace whether the stack trace of an exception that the application has raised deliberately
 *     is logged; that of a server error always is
 */
public record EntryLogging(Level level, boolean trace) {

  /**
   * Checks the components.
   *
   * @param level the level
   * @param trace whether the stack trace of an exception is logged
   */
  public EntryLogging {
    requireNonNull(level, "logLevel");
  }
}
