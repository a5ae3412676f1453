package org.errata.servlet.framework;

import java.util.Optional;

/** A library that reads JSON. Thread-safe. */
@FunctionalInterface
interface JsonLibrary {

  /**
   * Returns what an exception of the library says of a document.
   *
   * @param thrown one exception of a cause chain
   * @return the complaint; empty if the exception is none of this library, or is not about the
   *     content of a document that was read
   * @throws ReflectiveOperationException if this version of the library lacks a method
   */
  Optional<JsonComplaint> complaintOf(Throwable thrown) throws ReflectiveOperationException;
}
