package org.errata.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the entry of an error status: one of the catalogue, else one of the HTTP registry. The
 * entry of a request with violations is found by its id alone.
 */
final class StatusIndex {

  private static final int LOWEST_STATUS = 400;
  private static final int HIGHEST_STATUS = 599;
  private static final int STATUSES = HIGHEST_STATUS - LOWEST_STATUS + 1;

  private final List<Entry> registered;
  private final List<Entry> entries;
  private final Map<String, Entry> byId = new HashMap<>();

  StatusIndex(List<Entry> catalogue, List<Entry> registered) {
    this.registered = registered;
    List<Entry> chosen = new ArrayList<>(registered.subList(0, STATUSES));
    for (Entry entry : catalogue) {
      int index = entry.status() - LOWEST_STATUS;
      if (isPreferred(entry, chosen.get(index), registered.get(index))) {
        chosen.set(index, entry);
      }
    }
    this.entries = Collections.unmodifiableList(chosen);
    for (Entry entry : chosen) {
      byId.putIfAbsent(entry.id().value(), entry);
    }
    for (Entry entry : registered.subList(STATUSES, registered.size())) {
      byId.putIfAbsent(entry.id().value(), entry);
    }
  }

  /** Prefers an entry with the registry's id, then the first one whose code is the status. */
  @SuppressWarnings("ReferenceEquality") // no entry of the catalogue was chosen yet
  private static boolean isPreferred(Entry entry, Entry chosen, Entry registered) {
    // compares the strings, as linking the equals method of a record slows the start
    return entry.id().value().equals(registered.id().value())
        || (chosen == registered && hasStatusAsCode(entry));
  }

  private static boolean hasStatusAsCode(Entry entry) {
    return entry.code().isPresent() && entry.code().get().value().equals(entry.status());
  }

  Entry get(int status) {
    if (!Entry.isErrorStatus(status)) {
      throw new IllegalArgumentException(
          "%d is not an error status (%d to %d)".formatted(status, LOWEST_STATUS, HIGHEST_STATUS));
    }
    return entries.get(status - LOWEST_STATUS);
  }

  Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Entry> entries() {
    return entries;
  }

  /** Returns the built-in entries, which entries of the catalogue may replace. */
  List<Entry> registered() {
    return registered;
  }

  boolean isTranslated() {
    return registered.stream().anyMatch(entry -> !entry.translations().isEmpty());
  }
}
