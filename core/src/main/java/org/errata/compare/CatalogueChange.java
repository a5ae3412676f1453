package org.errata.compare;

import static java.util.Objects.requireNonNull;

import org.errata.catalogue.EntryId;

/**
 * One difference between two catalogues.
 *
 * @param id the entry that it is about
 * @param what what was, and what is
 * @param breaking whether a client that relies on the earlier catalogue may break
 */
public record CatalogueChange(EntryId id, String what, boolean breaking) {

  /**
   * Checks the components.
   *
   * @param id the entry that it is about
   * @param what what was, and what is
   * @param breaking whether a client may break
   */
  public CatalogueChange {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
  }

  @Override
  public String toString() {
    return id + ": " + what;
  }
}
