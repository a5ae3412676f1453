package org.errata.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which entry answers which exception class. Class names, so that no class is loaded for it. */
final class ExceptionIndex {

  private record Match(Entry entry, int distance) {}

  private static final Match NONE = new Match(null, Integer.MAX_VALUE);

  private final Map<String, Entry> byName = new HashMap<>();

  /** One walk up the superclasses for each class; forgotten with the class. */
  private final ClassValue<Match> nearest =
      new ClassValue<>() {
        @Override
        protected Match computeValue(Class<?> type) {
          int distance = 0;
          for (Class<?> c = type; c != null; c = c.getSuperclass(), distance++) {
            Entry entry = byName.get(c.getName());
            if (entry != null) {
              return new Match(entry, distance);
            }
          }
          return NONE;
        }
      };

  ExceptionIndex(String catalogue, List<Entry> entries) {
    for (Entry entry : entries) {
      for (String exception : entry.exceptions()) {
        Entry other = byName.put(exception, entry);
        if (other != null) {
          throw new IllegalArgumentException(
              "catalogue '%s': entries '%s' and '%s' both answer %s"
                  .formatted(catalogue, other.id(), entry.id(), exception));
        }
      }
    }
  }

  Optional<Entry> nearest(Throwable thrown) {
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    Match best = NONE;
    for (Throwable t : CauseChain.of(thrown)) {
      Match match = nearest.get(t.getClass());
      if (match.distance() < best.distance()) {
        best = match;
      }
    }
    return Optional.ofNullable(best.entry());
  }
}
