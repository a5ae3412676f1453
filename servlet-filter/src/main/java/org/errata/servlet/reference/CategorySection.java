package org.errata.servlet.reference;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.errata.catalogue.Entry;

/**
 * The entries of one category.
 *
 * @param entries at least one, in the order of the catalogue
 */
record CategorySection(List<Entry> entries) {

  CategorySection {
    entries = List.copyOf(entries);
  }

  /** The fragment that links within the index lead to. */
  String anchor() {
    return "with-" + entries.get(0).id();
  }

  /**
   * The entry whose category is the heading: the first with a translated category, else the first.
   */
  Entry heading(Locale language) {
    return entries.stream()
        .filter(entry -> !entry.text(language).category().equals(entry.category()))
        .findFirst()
        .orElse(entries.get(0));
  }

  /** The entries that a search finds; may be empty. */
  List<Entry> matching(Predicate<Entry> search) {
    return entries.stream().filter(search).toList();
  }
}
