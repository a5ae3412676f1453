package org.errata.servlet.conformance.app.attacks;

/** An exception without a stack trace, without suppressed exceptions. */
final class StacklessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StacklessException(String message) {
    this(message, null);
  }

  StacklessException(String message, Throwable cause) {
    super(message, cause, false, false);
  }
}
