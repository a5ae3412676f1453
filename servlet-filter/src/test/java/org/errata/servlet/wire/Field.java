package org.errata.servlet.wire;

/** One line of a header. */
public record Field(String name, String value) {

  /** Returns whether the field has this name, in any case. */
  public boolean isCalled(String otherName) {
    return name.equalsIgnoreCase(otherName);
  }

  @Override
  public String toString() {
    return name + ": " + value;
  }
}
