package org.errata.catalogue;

import java.util.List;
import java.util.stream.IntStream;

/** The entry of each error status: the catalogue's own where it has one, else the registry's. */
final class StatusIndex {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 599;

  private final List<Entry> entries;

  StatusIndex(List<Entry> catalogue) {
    entries =
        IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(status -> find(status, catalogue)).toList();
  }

  Entry get(int status) {
    if (!Entry.isErrorStatus(status)) {
      throw new IllegalArgumentException(
          "%d is not an error status (%d to %d)".formatted(status, LOWEST, HIGHEST));
    }
    return entries.get(status - LOWEST);
  }

  List<Entry> entries() {
    return entries;
  }

  private static Entry find(int status, List<Entry> catalogue) {
    Entry registered = HttpStatusRegistry.entry(status);
    Entry sameCode = null;
    for (Entry entry : catalogue) {
      if (entry.status() == status) {
        if (entry.id().equals(registered.id())) {
          return entry;
        }
        if (sameCode == null && entry.code().orElse(0) == status) {
          sameCode = entry;
        }
      }
    }
    return sameCode == null ? registered : sameCode;
  }
}
