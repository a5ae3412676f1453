package org.errata.servlet.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;

/**
 * The order in which people read a catalogue: by category, each at the place of its first entry,
 * and then the HTTP statuses that the catalogue says nothing of. Immutable and thread-safe.
 */
final class Contents {

  private final List<Chapter> chapters;
  private final List<Entry> statuses;
  private final List<Entry> namelessStatuses;
  private final List<Entry> inOrder = new ArrayList<>();
  private final Map<EntryId, Integer> places = new HashMap<>();

  Contents(Catalogue catalogue) {
    Map<String, List<Entry>> byCategory = new LinkedHashMap<>();
    for (Entry entry : catalogue.entries()) {
      byCategory.computeIfAbsent(entry.category(), category -> new ArrayList<>()).add(entry);
    }
    chapters = byCategory.values().stream().map(Chapter::new).toList();
    List<Entry> ofHttp =
        catalogue.statusEntries().stream()
            .filter(entry -> catalogue.byId(entry.id()).isEmpty())
            .toList();
    statuses = ofHttp.stream().filter(Contents::hasName).toList();
    namelessStatuses = ofHttp.stream().filter(entry -> !hasName(entry)).toList();
    chapters.forEach(chapter -> inOrder.addAll(chapter.entries()));
    inOrder.addAll(statuses);
    for (Entry entry : inOrder) {
      places.put(entry.id(), places.size());
    }
  }

  List<Chapter> chapters() {
    return chapters;
  }

  /** The statuses that the HTTP registry names. */
  List<Entry> statuses() {
    return statuses;
  }

  /** The others, which have pages that only their links lead to. */
  List<Entry> namelessStatuses() {
    return namelessStatuses;
  }

  Optional<Entry> before(Entry entry) {
    return at(places.getOrDefault(entry.id(), 0) - 1);
  }

  Optional<Entry> after(Entry entry) {
    return at(places.getOrDefault(entry.id(), inOrder.size()) + 1);
  }

  private Optional<Entry> at(int place) {
    return place >= 0 && place < inOrder.size()
        ? Optional.of(inOrder.get(place))
        : Optional.empty();
  }

  private static boolean hasName(Entry status) {
    return !status.id().value().equals("http-" + status.status());
  }
}
