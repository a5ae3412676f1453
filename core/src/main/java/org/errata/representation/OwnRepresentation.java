package org.errata.representation;

import java.util.Optional;

/** The JSON that an application has in place of the {@code err} JSON. Thread-safe. */
@FunctionalInterface
public interface OwnRepresentation {

  /**
   * Makes the representation.
   *
   * @param links the reference pages of entries
   * @return a representation of {@code application/json}
   */
  Representation with(ReferenceLinks links);

  /**
   * Returns the JSON Schema (2020-12) of the bodies, without {@code $schema} and {@code $id}.
   *
   * @return an object in JSON; empty if the schema is not known
   */
  default Optional<String> schema() {
    return Optional.empty();
  }

  /**
   * Tells whether bodies differ by nothing but entry, language, and texts that can be filled in:
   * the request id and arguments within messages.
   *
   * @return whether a body may be made once for each entry
   */
  default boolean isPrerenderable() {
    return false;
  }

  /**
   * Tells whether code of the application renders the bodies, which may fail.
   *
   * @return false for a template
   */
  default boolean isCode() {
    return true;
  }
}
