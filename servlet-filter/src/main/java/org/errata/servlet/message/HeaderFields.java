package org.errata.servlet.message;

import java.util.Collection;

/**
 * The header fields of a response that is not committed, as the servlet API or a container sees
 * them. Names are compared without letter case.
 */
public interface HeaderFields {

  /**
   * Tells whether the response has a field.
   *
   * @param name the field's name
   * @return whether it has a line of it
   */
  boolean contains(String name);

  /**
   * Returns the lines of a field.
   *
   * @param name the field's name
   * @return their values; empty if there are none
   */
  Collection<String> values(String name);

  /**
   * Sets a field in place of all lines of the same name.
   *
   * @param name the field's name, not {@code Content-Type}
   * @param value its value
   */
  void set(String name, String value);

  /**
   * Adds a line of a field.
   *
   * @param name the field's name
   * @param value its value
   */
  void add(String name, String value);

  /**
   * Sets the media type of the body.
   *
   * @param type the value of {@code Content-Type}
   */
  void setContentType(String type);
}
