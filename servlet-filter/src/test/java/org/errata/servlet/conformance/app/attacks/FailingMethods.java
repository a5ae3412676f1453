package org.errata.servlet.conformance.app.attacks;

/** Exceptions one of whose methods throws, or returns what it must not. */
@SuppressWarnings({"OverrideThrowableToString", "serial"})
final class FailingMethods {

  private FailingMethods() {}

  /** Makes an exception whose method of this name throws an exception of the same kind. */
  static RuntimeException throwing(String method, String text) {
    return new RuntimeException(text) {

      private <T> T result(String name, T otherwise) {
        if (method.equals(name)) {
          throw throwing(method, text);
        }
        return otherwise;
      }

      @Override
      public String getMessage() {
        return result("getMessage", super.getMessage());
      }

      @Override
      public String getLocalizedMessage() {
        return result("getLocalizedMessage", super.getLocalizedMessage());
      }

      @Override
      public synchronized Throwable getCause() {
        return result("getCause", super.getCause());
      }

      @Override
      public String toString() {
        return result("toString", super.toString());
      }

      @Override
      public StackTraceElement[] getStackTrace() {
        return result("getStackTrace", super.getStackTrace());
      }
    };
  }

  /** Makes an exception with any array, or none, as its stack trace. */
  static RuntimeException withStackTrace(String text, StackTraceElement[] trace) {
    return new RuntimeException(text) {
      @Override
      public StackTraceElement[] getStackTrace() {
        return trace;
      }
    };
  }
}
