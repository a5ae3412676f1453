package org.errata.frameworks.app.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.Serial;
import java.util.Set;

/** An exception of the application, which an entry of its catalogue names. */
public final class InvoiceRefusedException extends ConstraintViolationException {

  @Serial private static final long serialVersionUID = 1L;

  InvoiceRefusedException(Set<? extends ConstraintViolation<?>> violations) {
    super(violations);
  }
}
