package org.errata.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entry of each error status: the catalogue's own where it has one, else the registry's. */
final class StatusIndex {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 599;

  private final List<Entry> registered;
  private final List<Entry> entries;
  private final Map<String, Entry> byId = new HashMap<>();

  StatusIndex(List<Entry> catalogue, List<Entry> registered) {
    this.registered = registered;
    List<Entry> chosen = new ArrayList<>(registered);
    for (Entry entry : catalogue) {
      int place = entry.status() - LOWEST;
      if (isPreferred(entry, chosen.get(place), registered.get(place))) {
        chosen.set(place, entry);
      }
    }
    this.entries = Collections.unmodifiableList(chosen);
    for (Entry entry : chosen) {
      byId.putIfAbsent(entry.id().value(), entry);
    }
  }

  /** One of the registry's id wins; else the first one whose code is the status. */
  @SuppressWarnings("ReferenceEquality") // whether the place is still the registry's
  private static boolean isPreferred(Entry entry, Entry chosen, Entry registered) {
    // of the ids, the strings: a record's own comparison takes long to come up
    return entry.id().value().equals(registered.id().value())
        || (chosen == registered && entry.code().orElse(0) == entry.status());
  }

  Entry get(int status) {
    if (!Entry.isErrorStatus(status)) {
      throw new IllegalArgumentException(
          "%d is not an error status (%d to %d)".formatted(status, LOWEST, HIGHEST));
    }
    return entries.get(status - LOWEST);
  }

  Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Entry> entries() {
    return entries;
  }

  /** The registry's entries, in whose stead the catalogue may have its own. */
  List<Entry> registered() {
    return registered;
  }

  boolean isTranslated() {
    return registered.stream().anyMatch(entry -> !entry.translations().isEmpty());
  }
}
