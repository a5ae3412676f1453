package org.errata.servlet.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.errata.catalogue.Entry;

/**
 * The entries of one category.
 *
 * @param entries at least one, in the catalogue's order
 */
record Chapter(List<Entry> entries) {

  Chapter {
    entries = List.copyOf(entries);
  }

  /** Where links within the index lead. */
  String anchor() {
    return "with-" + entries.get(0).id();
  }

  /** The entry whose category is the heading: the first that has it in the language. */
  Entry heading(Locale language) {
    return entries.stream()
        .filter(entry -> !entry.text(language).category().equals(entry.category()))
        .findFirst()
        .orElse(entries.get(0));
  }

  /** The entries of a search; there may be none. */
  List<Entry> matching(Predicate<Entry> search) {
    return entries.stream().filter(search).toList();
  }
}
