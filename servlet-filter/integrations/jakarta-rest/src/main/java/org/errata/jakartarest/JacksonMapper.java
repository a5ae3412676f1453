package org.errata.jakartarest;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Hands over every exception of Jackson. Thread-safe. */
public final class JacksonMapper extends LibraryMapper<JsonProcessingException> {

  /** Makes the mapper; the implementation does. */
  public JacksonMapper() {
    super(JsonProcessingException.class);
  }
}
