package org.errata.testing;

/** An exception that tells more than its message. */
final class CanaryException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String PLAIN = "of a leak probe";
  private static final int LINE = 12;

  private final String told;

  /**
   * Makes an exception.
   *
   * @param message its message
   * @param told what {@code toString} and the localized message are
   */
  CanaryException(String message, String told) {
    super(message);
    this.told = told;
  }

  static CanaryException suppressing(String message) {
    CanaryException exception = new CanaryException(PLAIN, PLAIN);
    exception.addSuppressed(new IllegalStateException(message));
    return exception;
  }

  /** Makes an exception whose stack trace has a name in a class, a method and a file. */
  static CanaryException thrownIn(String name) {
    CanaryException exception = new CanaryException(PLAIN, PLAIN);
    exception.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("com.example." + name + ".Handler", name, name + ".java", LINE)
        });
    return exception;
  }

  @Override
  public String getLocalizedMessage() {
    return told;
  }

  @SuppressWarnings("OverrideThrowableToString") // applications do it, and tell more than a message
  @Override
  public String toString() {
    return told;
  }
}
