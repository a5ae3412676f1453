package org.errata.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot print what is wrong, in place of a stack trace. */
final class InvalidPropertiesFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidPropertiesException> {

  InvalidPropertiesFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, InvalidPropertiesException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Correct the properties and files above. The properties are those of the table in"
            + " servlet-filter/docs/spring-boot.md.",
        cause);
  }
}
