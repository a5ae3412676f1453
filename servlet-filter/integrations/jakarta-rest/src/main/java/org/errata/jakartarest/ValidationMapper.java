package org.errata.jakartarest;

import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;

/** Hands over what Jakarta Validation throws. Thread-safe. */
@Priority(ErrataFeature.AFTER_APPLICATION)
public final class ValidationMapper extends LibraryMapper<ValidationException> {

  /** Makes the mapper; the implementation does. */
  public ValidationMapper() {
    super(ValidationException.class);
  }
}
