package org.errata.frameworks.app.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Serial;

/** An exception whose own methods throw. */
final class UnreadableException extends JsonMappingException {

  @Serial private static final long serialVersionUID = 1L;

  UnreadableException() {
    super(null, "unreadable");
  }

  @Override
  public JsonLocation getLocation() {
    throw new IllegalStateException("no location");
  }
}
