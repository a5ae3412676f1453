package org.errata.envelope;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the element of an array is repeated for: the innermost thing that it is about. */
final class EnvelopeScopes {

  private EnvelopeScopes() {}

  static Optional<EnvelopeScope> in(Object element) {
    return all(element).max(Comparator.naturalOrder());
  }

  private static Stream<EnvelopeScope> all(Object value) {
    if (value instanceof Map<?, ?> map) {
      // the name of a single member may group; then its value belongs to it
      boolean isGrouped =
          map.size() == 1
              && map.keySet().iterator().next().toString().startsWith("${")
              && !map.keySet().iterator().next().toString().contains("=");
      return isGrouped || EnvelopeReader.isGroupedWithElse(map)
          ? Stream.empty()
          : map.entrySet().stream()
              .flatMap(member -> Stream.concat(all(member.getKey()), all(member.getValue())));
    }
    if (value instanceof List<?> list) {
      // an array of one element is repeated itself
      return list.size() == 1 || EnvelopeReader.otherwise(list).isPresent()
          ? Stream.empty()
          : list.stream().flatMap(EnvelopeScopes::all);
    }
    return value instanceof String text ? scopesIn(text) : Stream.empty();
  }

  private static Stream<EnvelopeScope> scopesIn(String text) {
    return Stream.of(EnvelopeScope.values())
        .filter(scope -> scope != EnvelopeScope.RESPONSE)
        .filter(scope -> text.matches("(?s).*\\$\\{([^}]*\\?)?\\s*" + scope.prefix() + ".*"));
  }
}
