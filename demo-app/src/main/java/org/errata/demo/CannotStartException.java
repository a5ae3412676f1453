package org.errata.demo;

import java.io.Serial;

/** The demo cannot start. The message gives the reason in one line. */
final class CannotStartException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
