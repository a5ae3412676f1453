package org.errata.compare;

import static java.util.Objects.requireNonNull;

import org.errata.catalogue.EntryId;

/**
 * One difference between two catalogues.
 *
 * @param id the id of the entry
 * @param what the difference, such as {@code status was 400, is 404}
 * @param breaking whether a client of the earlier catalogue may break
 */
public record CatalogueChange(EntryId id, String what, boolean breaking) {

  /**
   * Checks the components.
   *
   * @param id the id of the entry
   * @param what the difference
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
