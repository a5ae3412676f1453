package org.errata.demo.load;

import java.io.Serial;

/** Says in one line, for people, what keeps the benchmark from running. */
final class CannotRunException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  CannotRunException(String message) {
    super(message);
  }
}
