package org.errata.report;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small immutable maps, most of which are empty. */
final class Arguments {

  private Arguments() {}

  static Map<String, String> copy(Map<String, String> map) {
    return map.size() <= 1
        ? Map.copyOf(map)
        : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

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
