package org.errata.servlet.conformance.app.attacks;

/** An exception with a new cause whenever it is asked. */
final class EndlessCauses extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EndlessCauses(String message) {
    super(message, null, false, false);
  }

  @Override
  public synchronized Throwable getCause() {
    return new EndlessCauses(getMessage());
  }
}
