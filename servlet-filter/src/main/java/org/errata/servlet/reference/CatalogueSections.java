package org.errata.servlet.reference;

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
 * The entries of a catalogue in the order of its pages: by category, each category at the place of
 * its first entry, then the HTTP statuses for which the catalogue has no entry of its own.
 * Immutable and thread-safe.
 */
final class CatalogueSections {

  private final List<CategorySection> categories;
  private final List<Entry> statuses;
  private final List<Entry> unnamedStatuses;
  private final List<Entry> inOrder = new ArrayList<>();
  private final Map<EntryId, Integer> places = new HashMap<>();

  CatalogueSections(Catalogue catalogue) {
    Map<String, List<Entry>> byCategory = new LinkedHashMap<>();
    for (Entry entry : catalogue.entries()) {
      byCategory.computeIfAbsent(entry.category(), category -> new ArrayList<>()).add(entry);
    }
    categories = byCategory.values().stream().map(CategorySection::new).toList();
    List<Entry> ofHttp =
        catalogue.statusEntries().stream()
            .filter(entry -> catalogue.byId(entry.id()).isEmpty())
            .toList();
    statuses = ofHttp.stream().filter(CatalogueSections::hasName).toList();
    unnamedStatuses = ofHttp.stream().filter(entry -> !hasName(entry)).toList();
    categories.forEach(category -> inOrder.addAll(category.entries()));
    inOrder.addAll(statuses);
    for (Entry entry : inOrder) {
      places.put(entry.id(), places.size());
    }
  }

  List<CategorySection> categories() {
    return categories;
  }

  /** The statuses that have a name in the HTTP status code registry. */
  List<Entry> statuses() {
    return statuses;
  }

  /** The statuses without a name. They have pages, but the index does not list them. */
  List<Entry> unnamedStatuses() {
    return unnamedStatuses;
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
