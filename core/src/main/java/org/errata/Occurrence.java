package org.errata;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is particular to one occurrence of an entry.
 *
 * @param arguments values by the name of the placeholder
 * @param headers values by field name
 * @param violations what is wrong in the request
 * @param detail the detail in place of the entry's
 */
record Occurrence(
    Map<String, Object> arguments,
    Map<String, String> headers,
    List<Violation> violations,
    Optional<String> detail) {

  static final Occurrence PLAIN = new Occurrence(Map.of(), Map.of(), List.of(), Optional.empty());

  Occurrence with(String name, Object value) {
    return new Occurrence(
        SmallMaps.with(arguments, name, ArgumentValue.of(value)), headers, violations, detail);
  }

  Occurrence withHeader(String name, String value) {
    return new Occurrence(arguments, SmallMaps.with(headers, name, value), violations, detail);
  }

  Occurrence withViolations(List<Violation> more) {
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(more);
    return new Occurrence(arguments, headers, List.copyOf(all), detail);
  }

  Occurrence withOtherViolations(List<Violation> others) {
    return new Occurrence(arguments, headers, List.copyOf(others), detail);
  }

  Occurrence withDetail(String text) {
    return new Occurrence(
        arguments, headers, violations, Optional.of(requireNonNull(text, "detail")));
  }
}
