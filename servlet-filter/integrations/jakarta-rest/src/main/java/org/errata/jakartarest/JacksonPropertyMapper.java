package org.errata.jakartarest;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;

/** Hands over what Jackson throws where a member of JSON is not known. Thread-safe. */
@Priority(ErrataFeature.AFTER_APPLICATION)
public final class JacksonPropertyMapper extends LibraryMapper<UnrecognizedPropertyException> {

  /** Makes the mapper; the implementation does. */
  public JacksonPropertyMapper() {
    super(UnrecognizedPropertyException.class);
  }
}
