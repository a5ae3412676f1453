package org.errata.jakartarest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;

/** Hands over what Jackson throws where JSON does not fit the classes. Thread-safe. */
@Priority(ErrataFeature.AFTER_APPLICATION)
public final class JacksonMappingMapper extends LibraryMapper<JsonMappingException> {

  /** Makes the mapper; the implementation does. */
  public JacksonMappingMapper() {
    super(JsonMappingException.class);
  }
}
