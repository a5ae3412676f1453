package org.errata.servlet.conformance.app.deployment;

/** An exception of an application that knows nothing of Errata; the catalogue file maps it. */
final class UnknownCountryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  UnknownCountryException(String code) {
    super("row " + code + " is missing in table COUNTRIES");
    this.code = code;
  }

  /** Called by its name, which is in the catalogue file. */
  public String code() {
    if (code.isEmpty()) {
      throw new IllegalStateException("no code was asked for");
    }
    return code;
  }
}
