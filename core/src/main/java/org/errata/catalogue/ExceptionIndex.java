package org.errata.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the entry that an exception is mapped to. It knows classes by their names only, and caches
 * nothing: a cache on a class of the platform would keep the class loader of a web application
 * alive after it is undeployed.
 */
final class ExceptionIndex {

  private final Map<String, Entry> byName = new HashMap<>();

  ExceptionIndex(String catalogue, List<Entry> entries) {
    for (Entry entry : entries) {
      for (String exception : entry.exceptions()) {
        String name = ExceptionName.of(exception).className();
        Entry other = byName.put(name, entry);
        if (other != null) {
          throw new IllegalArgumentException(
              "catalogue '%s': entries '%s' and '%s' both name %s"
                  .formatted(catalogue, other.id(), entry.id(), name));
        }
      }
    }
  }

  /** Returns the nearest match of the cause chain; of equally near ones the outermost. */
  Optional<MappedException> nearest(Throwable thrown) {
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    MappedException nearest = null;
    int least = Integer.MAX_VALUE;
    for (Throwable t : CauseChain.of(thrown)) {
      int distance = 0;
      for (Class<?> c = t.getClass(); c != null && distance < least; c = c.getSuperclass()) {
        Entry entry = entryOf(c);
        if (entry != null) {
          nearest = new MappedException(entry, t);
          least = distance;
        }
        distance++;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns the entry that names a type or an interface that it declares, or null. */
  private Entry entryOf(Class<?> type) {
    Entry entry = byName.get(type.getName());
    if (entry != null) {
      return entry;
    }
    for (Class<?> declared : type.getInterfaces()) {
      entry = entryOf(declared);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }
}
