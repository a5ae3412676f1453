package org.errata.jakartarest.app;

/** An exception that the catalogue names. */
public final class MissingItemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception; the message is for the log. */
  public MissingItemException(String message) {
    super(message);
  }
}
