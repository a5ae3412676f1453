package org.errata.demo.load.plan;

import java.io.Serial;

/** The benchmark cannot run. The message gives the reason in one line. */
public final class CannotRunException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the reason
   */
  public CannotRunException(String message) {
    super(message);
  }
}
