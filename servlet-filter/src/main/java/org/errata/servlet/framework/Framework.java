package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.errata.Problem;

/** A framework whose exceptions are recognized by the names of their classes. Thread-safe. */
@FunctionalInterface
interface Framework {

  /**
   * Returns what an exception means to the client.
   *
   * @param thrown one exception of a cause chain; its causes are asked about afterwards, unless it
   *     means something itself
   * @param request the request that has failed
   * @return the problem; empty if this framework does not know the class of the exception, or if
   *     the client has made no mistake
   * @throws ReflectiveOperationException if this version of the framework lacks a method, or a
   *     method throws
   */
  Optional<Problem> problemOf(Throwable thrown, HttpServletRequest request)
      throws ReflectiveOperationException;
}
