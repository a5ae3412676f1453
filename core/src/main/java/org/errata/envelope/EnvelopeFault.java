package org.errata.envelope;

import static java.util.Objects.requireNonNull;

/**
 * A value of a template that cannot be used.
 *
 * @param pointer the place of the value, as a JSON Pointer (RFC 6901)
 * @param text what was found, and what is allowed
 */
public record EnvelopeFault(String pointer, String text) {

  /**
   * Checks the components.
   *
   * @param pointer a JSON Pointer; empty for the whole template
   * @param text what was found, and what is allowed
   */
  public EnvelopeFault {
    requireNonNull(pointer, "pointer");
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return pointer.isEmpty() ? text : pointer + ": " + text;
  }
}
