package org.errata.testing.sample;

import java.util.Locale;
import org.errata.ErrataException;
import org.errata.Problem;

/**
 * Compiled, never run. Tests name its lines. The entry {@code no-tax} says {@code No {taxType} in
 * {country}}.
 */
@SuppressWarnings("DoNotCallSuggester")
final class Arguments {

  Problem right(int type) {
    return Problem.of("no-tax").with("taxType", type).with("country", country("DE"));
  }

  void rightAndAnother(Exception cause) {
    throw ErrataException.of("no-tax")
        .with("taxType", "VAT")
        .with("country", cause.getMessage())
        .withHeader("Retry-After", "30")
        .and("forbidden")
        .because(cause);
  }

  Problem notAllInOneExpression(String type) {
    Problem raised = Problem.of("no-tax").with("taxType", type);
    return raised.with("country", "DE");
  }

  Problem conditional(boolean which) {
    return Problem.of("no-tax").with("taxType", which ? "VAT" : "GST").with("country", "DE");
  }

  Problem completedByTheCaller() {
    return Problem.of("no-tax");
  }

  Problem typo(String type) {
    return Problem.of("no-tax").with("taxTyp", type).with("country", "DE");
  }

  void missing(String type) {
    throw ErrataException.of("no-tax").with("taxType", type).and("forbidden");
  }

  void none() {
    throw ErrataException.stackless("no-tax");
  }

  void missingAfterConditional(boolean which) {
    throw ErrataException.of("no-tax").with("country", which ? "DE" : country("AT"));
  }

  void tooMany() {
    throw ErrataException.of("forbidden").with("taxType", 1).because(new Exception());
  }

  void eachItsOwn() {
    throw ErrataException.of("forbidden").and("no-tax").with("taxType", 1).with("country", "DE");
  }

  void computedName(boolean which) {
    throw ErrataException.of("no-tax").with(which ? "taxType" : "country", "DE");
  }

  private static String country(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
