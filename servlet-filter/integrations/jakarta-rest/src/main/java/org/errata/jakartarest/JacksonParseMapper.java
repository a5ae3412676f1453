package org.errata.jakartarest;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;

/** Hands over what Jackson throws where JSON is broken. Thread-safe. */
@Priority(ErrataFeature.AFTER_APPLICATION)
public final class JacksonParseMapper extends LibraryMapper<JsonParseException> {

  /** Makes the mapper; the implementation does. */
  public JacksonParseMapper() {
    super(JsonParseException.class);
  }
}
