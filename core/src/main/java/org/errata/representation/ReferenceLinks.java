package org.errata.representation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;

/** Where the reference pages of entries are. Immutable and thread-safe. */
public final class ReferenceLinks {

  private final String base;
  private final Set<EntryId> described;

  private ReferenceLinks(String base, Set<EntryId> described) {
    this.base = base;
    this.described = Set.copyOf(described);
  }

  /**
   * There are no reference pages.
   *
   * @return links that lead nowhere
   */
  public static ReferenceLinks none() {
    return new ReferenceLinks("", Set.of());
  }

  /**
   * The entries of a catalogue have pages below a common base.
   *
   * @param base the URL or path in front of the entries' ids; it gets a slash at its end if it has
   *     none
   * @param catalogue the entries that have pages, those that answer an HTTP status included
   * @return links to them
   */
  public static ReferenceLinks below(String base, Catalogue catalogue) {
    Set<EntryId> described = new HashSet<>();
    catalogue.statusEntries().forEach(entry -> described.add(entry.id()));
    catalogue.entries().forEach(entry -> described.add(entry.id()));
    return new ReferenceLinks(requireNonNull(base, "base").replaceFirst("/*$", "/"), described);
  }

  /**
   * Finds the page of an entry.
   *
   * @param entry the entry
   * @return its page, or empty if it has none
   */
  public Optional<String> to(Entry entry) {
    if (!described.contains(entry.id())) {
      return Optional.empty();
    }
    return Optional.of(base + entry.id().value());
  }
}
