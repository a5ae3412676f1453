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

  /**
   * Tells whether the entry names no more than a class of the Java platform or the Servlet API,
   * from which classes of many meanings inherit, such as {@code java.io.IOException}.
   *
   * @return whether the nearest superclass that the entry names is in one of their packages
   */
  public boolean isByPlatformClass() {
    for (Class<?> c = exception.getClass(); c != null; c = c.getSuperclass()) {
      String name = c.getName();
      if (entry.exceptions().contains(name) || entry.exceptions().contains(name + "?")) {
        return name.startsWith("java.") || name.startsWith("jakarta.servlet.");
      }
    }
    return false;
  }
}
