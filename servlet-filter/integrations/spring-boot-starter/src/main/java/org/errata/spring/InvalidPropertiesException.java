package org.errata.spring;

/** Properties, or the files that they name, are wrong; the message names everything. */
final class InvalidPropertiesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidPropertiesException(String message, Throwable cause) {
    super(message, cause);
  }
}
