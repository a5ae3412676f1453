package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

/**
 * An exception, and the entry that names its class.
 *
 * @param entry the entry
 * @param exception the exception of the cause chain whose class the entry names
 */
public record MappedException(Entry entry, Throwable exception) {

  /**
   * Checks the components.
   *
   * @param entry the entry
   * @param exception the exception
   */
  public MappedException {
    requireNonNull(entry, "entry");
    requireNonNull(exception, "exception");
  }
}
