package org.errata.usage.sample;

import java.util.Locale;
import org.errata.report.ErrataException;
import org.errata.report.Raised;

/**
 * Compiled, never run. Tests name its lines. The entry {@code no-tax} says {@code No {taxType} in
 * {country}}.
 */
@SuppressWarnings("DoNotCallSuggester")
final class Arguments {

  Raised right(int type) {
    return Raised.of("no-tax").with("taxType", type).with("country", country("DE"));
  }

  void rightAndAnother(Exception cause) {
    throw ErrataException.of("no-tax")
        .with("taxType", "VAT")
        .with("country", cause.getMessage())
        .withHeader("Retry-After", "30")
        .and("forbidden")
        .because(cause);
  }

  Raised notAllInOneExpression(String type) {
    Raised raised = Raised.of("no-tax").with("taxType", type);
    return raised.with("country", "DE");
  }

  Raised conditional(boolean which) {
    return Raised.of("no-tax").with("taxType", which ? "VAT" : "GST").with("country", "DE");
  }

  Raised completedByTheCaller() {
    return Raised.of("no-tax");
  }

  Raised typo(String type) {
    return Raised.of("no-tax").with("taxTyp", type).with("country", "DE");
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

  private static String country(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
