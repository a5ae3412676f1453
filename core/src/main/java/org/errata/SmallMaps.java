package org.errata;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes immutable maps of few elements, in the order of insertion. */
final class SmallMaps {

  private SmallMaps() {}

  /** Returns a map with one more element, or with another value for the same name. */
  static Map<String, String> with(Map<String, String> map, String name, String value) {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    if (map.isEmpty()) {
      return Map.of(name, value);
    }
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return Collections.unmodifiableMap(more);
  }
}
