package org.errata.servlet.config;

import jakarta.servlet.Registration;
import java.util.List;
import java.util.stream.Stream;

/** A filter or servlet of Errata. */
public enum Component {
  /** The filter that handles errors. */
  ERROR_HANDLING("filter", "org.errata.servlet.ErrorHandlingFilter"),
  /** The filter that applies rules. */
  REQUEST_VALIDATION("filter", "org.errata.servlet.RequestValidationFilter"),
  /** The servlet of the reference pages. */
  REFERENCE("servlet", "org.errata.servlet.ErrorReferenceServlet");

  private final String noun;
  private final String className;

  Component(String noun, String className) {
    this.noun = noun;
    this.className = className;
  }

  /** Returns the names of its init-params. */
  List<String> parameters() {
    return this == REQUEST_VALIDATION
        ? Stream.concat(SharedSettings.NAMES.stream(), RuleParameters.NAMES.stream()).toList()
        : SharedSettings.NAMES;
  }

  /**
   * Returns a filter or servlet as messages call it.
   *
   * @param name its name
   * @return such as {@code filter 'errata'}
   */
  public String called(String name) {
    return noun + " '" + name + "'";
  }

  /** Tells whether a registration names its class, and so is configured by parameters. */
  boolean isConfiguredIn(Registration registration) {
    return className.equals(registration.getClassName());
  }

  /**
   * Tells whether a class is this filter or servlet; registrations are found by it.
   *
   * @param name the name of a class; null if the container does not tell
   * @return whether it is, configured by parameters or made in code
   */
  public boolean isClass(String name) {
    return className.equals(name) || isClassInCode(name);
  }

  /**
   * Tells whether a class is this filter or servlet, made in code.
   *
   * @param name the name of a class; null if the container does not tell
   * @return whether {@code Errata} has made it
   */
  public boolean isClassInCode(String name) {
    return (className + "InCode").equals(name);
  }
}
