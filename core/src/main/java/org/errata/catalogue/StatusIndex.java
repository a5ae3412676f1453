package org.errata.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entry of each error status: the catalogue's own where it has one, else the registry's. */
final class StatusIndex {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 599;

  private final List<Entry> registered;
  private final List<Entry> entries;
  private final Map<String, Entry> byId;

  StatusIndex(List<Entry> catalogue, List<Entry> registered) {
    this.registered = registered;
    Map<Integer, List<Entry>> byStatus =
        catalogue.stream().collect(Collectors.groupingBy(Entry::status));
    this.entries =
        registered.stream()
            .map(entry -> preferred(entry, byStatus.getOrDefault(entry.status(), List.of())))
            .toList();
    this.byId =
        entries.stream()
            .collect(Collectors.toUnmodifiableMap(e -> e.id().value(), e -> e, (a, b) -> a));
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

  private static Entry preferred(Entry registered, List<Entry> sameStatus) {
    Entry sameCode = null;
    for (Entry entry : sameStatus) {
      if (entry.id().equals(registered.id())) {
        return entry;
      }
      if (sameCode == null && entry.code().orElse(0) == registered.status()) {
        sameCode = entry;
      }
    }
    return sameCode == null ? registered : sameCode;
  }
}
