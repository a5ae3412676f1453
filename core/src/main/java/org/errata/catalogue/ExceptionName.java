package org.errata.catalogue;

/**
 * A class that an entry names among its {@code exceptions}.
 *
 * @param className the binary name of the class or interface, as {@link Class#getName()} gives it
 * @param isOptional whether the class may be missing
 */
public record ExceptionName(String className, boolean isOptional) {

  private static final String OPTIONAL = "?";

  /**
   * Reads a name as it is written in an entry.
   *
   * @param written a binary name, followed by {@code ?} if the class may be missing
   * @return the name
   */
  public static ExceptionName of(String written) {
    return written.endsWith(OPTIONAL)
        ? new ExceptionName(written.substring(0, written.length() - OPTIONAL.length()), true)
        : new ExceptionName(written, false);
  }
}
