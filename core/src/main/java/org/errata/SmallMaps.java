package org.errata;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Immutable maps of texts that keep their order. Most have one element at most. */
final class SmallMaps {

  private SmallMaps() {}

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
