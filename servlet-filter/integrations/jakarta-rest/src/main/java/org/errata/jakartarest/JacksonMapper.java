package org.errata.jakartarest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;

/** Hands over every exception of Jackson. Thread-safe. */
@Priority(ErrataFeature.AFTER_APPLICATION)
public final class JacksonMapper extends LibraryMapper<JsonProcessingException> {

  /** Makes the mapper; the implementation does. */
  public JacksonMapper() {
    super(JsonProcessingException.class);
  }
}
