package org.errata;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes immutable maps of few elements, in the order of insertion. */
final class SmallMaps {

  private SmallMaps() {}

  /** Returns a map with one more element, or with another value for the same name. */
  static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    if (map.isEmpty()) {
      return Map.of(name, value);
    }
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return Collections.unmodifiableMap(more);
  }
}
