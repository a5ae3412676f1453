package org.errata.compare;

import java.util.ArrayList;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/** Compares the exception classes of two entries of the same id. */
final class ExceptionsMoved {

  private ExceptionsMoved() {}

  static List<CatalogueChange> from(Entry before, Entry now, Catalogue current) {
    List<CatalogueChange> changes = new ArrayList<>();
    boolean mayBeRenamed = !before.exceptions().containsAll(now.exceptions());
    for (String exception : before.exceptions()) {
      if (!now.exceptions().contains(exception)) {
        changes.add(
            current.entries().stream()
                .filter(entry -> entry.exceptions().contains(exception))
                .findFirst()
                .map(
                    other -> {
                      String what = "no longer answers %s; '%s' does";
                      return new CatalogueChange(
                          before.id(), what.formatted(exception, other.id()), true);
                    })
                .orElseGet(
                    () ->
                        new CatalogueChange(
                            before.id(), "no longer answers " + exception, !mayBeRenamed)));
      }
    }
    return changes;
  }
}
