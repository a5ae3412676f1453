package org.errata.demo;

import java.io.Serial;

/** Says in one line, for people, what keeps the demo from starting. */
final class CannotStartException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
