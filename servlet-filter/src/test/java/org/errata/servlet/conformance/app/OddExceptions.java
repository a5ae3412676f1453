package org.errata.servlet.conformance.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Exceptions that are themselves broken. */
@SuppressWarnings({"OverrideThrowableToString", "ToStringReturnsNull", "InfiniteRecursion"})
final class OddExceptions {

  private OddExceptions() {}

  static RuntimeException mute(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        throw new IllegalStateException("getMessage: " + super.getMessage());
      }
    };
  }

  static RuntimeException withoutCause(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public synchronized Throwable getCause() {
        throw new IllegalStateException("getCause");
      }
    };
  }

  static RuntimeException nameless(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public String toString() {
        throw new IllegalStateException("toString");
      }
    };
  }

  static RuntimeException nullNamed() {
    return new RuntimeException() {
      private static final long serialVersionUID = 1L;

      @Override
      public String toString() {
        return null;
      }
    };
  }

  static RuntimeException bottomless() {
    return new RuntimeException() {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        return getMessage();
      }
    };
  }

  static RuntimeException unprintable(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public void printStackTrace(PrintStream s) {
        throw new AssertionError("printStackTrace");
      }

      @Override
      public void printStackTrace(PrintWriter s) {
        throw new AssertionError("printStackTrace");
      }

      @Override
      public StackTraceElement[] getStackTrace() {
        throw new AssertionError("getStackTrace");
      }
    };
  }

  static RuntimeException withSuppressed(String message) {
    RuntimeException outer = new RuntimeException("outer");
    outer.addSuppressed(new IOException(message));
    return outer;
  }

  static RuntimeException cyclic(String message) {
    RuntimeException first = new RuntimeException(message);
    RuntimeException second = new RuntimeException("second", first);
    first.initCause(second);
    return first;
  }

  static RuntimeException deep(String message) {
    RuntimeException deep = new RuntimeException(message);
    for (int i = 0; i < 2_000; i++) {
      deep = new RuntimeException("layer", deep);
    }
    return deep;
  }
}
