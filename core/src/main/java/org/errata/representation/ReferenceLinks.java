package org.errata.representation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;

/** The URLs of the reference pages of entries. Immutable and thread-safe. */
public final class ReferenceLinks {

  private final String base;
  private final Set<EntryId> withPage;

  private ReferenceLinks(String base, Set<EntryId> withPage) {
    this.base = base;
    this.withPage = Set.copyOf(withPage);
  }

  /**
   * Returns links for an application without reference pages.
   *
   * @return links that have no page for any entry
   */
  public static ReferenceLinks none() {
    return new ReferenceLinks("", Set.of());
  }

  /**
   * Returns links to pages below a common base.
   *
   * @param base the URL or path in front of the entries' ids; a missing slash at its end is added
   * @param catalogue the entries that have pages, including those of HTTP statuses
   * @return links to the pages
   */
  public static ReferenceLinks below(String base, Catalogue catalogue) {
    Set<EntryId> withPage = new HashSet<>();
    catalogue.statusEntries().forEach(entry -> withPage.add(entry.id()));
    catalogue.entries().forEach(entry -> withPage.add(entry.id()));
    withPage.add(catalogue.invalidRequest().id());
    return new ReferenceLinks(requireNonNull(base, "base").replaceFirst("/*$", "/"), withPage);
  }

  /**
   * Returns the page of an entry.
   *
   * @param entry the entry
   * @return its URL or path, or empty if it has no page
   */
  public Optional<String> to(Entry entry) {
    if (!withPage.contains(entry.id())) {
      return Optional.empty();
    }
    return Optional.of(base + entry.id().value());
  }
}
