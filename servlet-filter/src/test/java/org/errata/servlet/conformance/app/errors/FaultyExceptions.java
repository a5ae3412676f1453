package org.errata.servlet.conformance.app.errors;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Exceptions whose own methods fail, or whose causes are unusual. */
@SuppressWarnings({"OverrideThrowableToString", "ToStringReturnsNull", "InfiniteRecursion"})
final class FaultyExceptions {

  private FaultyExceptions() {}

  static RuntimeException withFailingMessage(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        throw new IllegalStateException("getMessage: " + super.getMessage());
      }
    };
  }

  static RuntimeException withFailingCause(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public synchronized Throwable getCause() {
        throw new IllegalStateException("getCause");
      }
    };
  }

  static RuntimeException withFailingToString(String message) {
    return new RuntimeException(message) {
      private static final long serialVersionUID = 1L;

      @Override
      public String toString() {
        throw new IllegalStateException("toString");
      }
    };
  }

  static RuntimeException withNullToString() {
    return new RuntimeException() {
      private static final long serialVersionUID = 1L;

      @Override
      public String toString() {
        return null;
      }
    };
  }

  static RuntimeException withRecursiveMessage() {
    return new RuntimeException() {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        return getMessage();
      }
    };
  }

  static RuntimeException withFailingStackTrace(String message) {
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
    RuntimeException first = new IllegalStateException(message);
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
