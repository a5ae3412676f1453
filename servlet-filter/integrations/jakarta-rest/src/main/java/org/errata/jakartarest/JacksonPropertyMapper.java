package org.errata.jakartarest;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Hands over what Jackson throws where a member of JSON is not known. Thread-safe. */
public final class JacksonPropertyMapper extends LibraryMapper<UnrecognizedPropertyException> {

  /** Makes the mapper; the implementation does. */
  public JacksonPropertyMapper() {
    super(UnrecognizedPropertyException.class);
  }
}
