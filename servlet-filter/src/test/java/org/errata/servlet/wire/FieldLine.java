package org.errata.servlet.wire;

/** One field line of a header (RFC 9110 section 5.2). */
public record FieldLine(String name, String value) {

  /** Returns whether the field has this name, ignoring case. */
  public boolean hasName(String otherName) {
    return name.equalsIgnoreCase(otherName);
  }

  @Override
  public String toString() {
    return name + ": " + value;
  }
}
