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

  /** Returns what it is called in messages. */
  String called(String name) {
    return noun + " '" + name + "'";
  }

  /** Tells whether a registration names its class, and so is configured by parameters. */
  boolean isConfiguredIn(Registration registration) {
    return className.equals(registration.getClassName());
  }

  /** Tells whether a registration has its class, or the subclass that is made in code. */
  public boolean isRegisteredBy(Registration registration) {
    return isConfiguredIn(registration)
        || (className + "InCode").equals(registration.getClassName());
  }
}
