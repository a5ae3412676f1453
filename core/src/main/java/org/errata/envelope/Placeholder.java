package org.errata.envelope;

import java.util.List;

/**
 * A value of an error response.
 *
 * @param scope what it is about
 * @param field the value
 * @param argument the name of the argument, if the field is one
 * @param format how it is written
 */
record Placeholder(EnvelopeScope scope, EnvelopeField field, String argument, FieldFormat format) {

  /** Returns the value, or null if there is none. */
  Object valueIn(EnvelopeContext context) {
    EnvelopeContext own = scope == EnvelopeScope.RESPONSE ? context.ofResponse() : context;
    Object value = field == EnvelopeField.ARGUMENT ? argumentIn(own) : FieldValues.of(field, own);
    return value == null ? null : format.of(value);
  }

  private Object argumentIn(EnvelopeContext context) {
    Object ofProblem = context.problem().arguments().get(argument);
    Object ofViolation =
        context.violation().map(violation -> violation.arguments().get(argument)).orElse(null);
    return switch (scope) {
      case RESPONSE, PROBLEM -> ofProblem;
      case VIOLATION -> ofViolation;
      case ERROR -> ofViolation == null ? ofProblem : ofViolation;
    };
  }

  List<String> types() {
    return format.types(field.types());
  }

  /** Tells whether a body with this value can be made once for an entry. */
  boolean isPrerenderable() {
    return !field.isOfOccurrence() && (!field.isMarked() || format == FieldFormat.PLAIN);
  }
}
