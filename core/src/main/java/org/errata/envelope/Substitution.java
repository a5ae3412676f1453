package org.errata.envelope;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands within the braces of a text: placeholders of which the first with a value counts, and
 * a fixed value if none has one.
 *
 * @param placeholders the placeholders, at least one
 * @param otherwise the fixed value
 */
record Substitution(List<Placeholder> placeholders, Optional<JsonLiteral> otherwise) {

  /** Returns the value, or null if there is none. */
  Object valueIn(EnvelopeContext context) {
    for (Placeholder placeholder : placeholders) {
      Object value = placeholder.valueIn(context);
      if (value != null) {
        return value;
      }
    }
    return otherwise.orElse(null);
  }

  boolean isAlways() {
    return otherwise.isPresent()
        || placeholders.stream().anyMatch(placeholder -> placeholder.field().isAlways());
  }

  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    placeholders.forEach(placeholder -> types.addAll(placeholder.types()));
    otherwise.ifPresent(literal -> types.add(literal.type()));
    return types;
  }
}
