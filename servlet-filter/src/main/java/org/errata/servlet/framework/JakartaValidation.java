package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * Jakarta Validation, of which Hibernate Validator is an implementation. Messages are those that
 * the validator has interpolated, in the language that it was told. Thread-safe.
 */
final class JakartaValidation implements Framework {

  /** What is said of a violation without a message, in all frameworks. */
  static final String NOT_VALID = "is not valid";

  private final Entry invalidRequest;

  JakartaValidation(Catalogue catalogue) {
    invalidRequest = catalogue.invalidRequest();
  }

  /** A return value that violates a constraint is a mistake of the application. */
  @Override
  public Optional<Problem> problemOf(Throwable thrown, HttpServletRequest request)
      throws ReflectiveOperationException {
    if (!TypeNames.isInstance(thrown, "jakarta.validation.ConstraintViolationException")) {
      return Optional.empty();
    }
    PublicMethods methods = new PublicMethods();
    List<Violation> violations = new ArrayList<>();
    if (methods.call(thrown, "getConstraintViolations") instanceof Collection<?> found) {
      for (Object violation : found) {
        ConstraintPath path = ConstraintPath.of(violation, methods);
        if (path.isReturnValue()) {
          return Optional.empty();
        }
        Object message = methods.call(violation, "getMessage");
        violations.add(path.violation(textOf(message)));
      }
    }
    return Optional.of(Problem.of(invalidRequest).withViolations(ViolationOrder.first(violations)));
  }

  /** Returns a message that was interpolated, or a text in its place. */
  static String textOf(Object message) {
    return message instanceof String text && !text.isBlank() ? text : NOT_VALID;
  }
}
