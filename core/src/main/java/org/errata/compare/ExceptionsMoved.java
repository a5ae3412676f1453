package org.errata.compare;

import java.util.ArrayList;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.ExceptionName;

/** Compares the exception classes of two entries of the same id. */
final class ExceptionsMoved {

  private ExceptionsMoved() {}

  static List<CatalogueChange> from(Entry before, Entry now, Catalogue current) {
    List<CatalogueChange> changes = new ArrayList<>();
    boolean mayBeRenamed = !classNames(before).containsAll(classNames(now));
    for (String exception : classNames(before)) {
      if (!classNames(now).contains(exception)) {
        changes.add(
            current.entries().stream()
                .filter(entry -> classNames(entry).contains(exception))
                .findFirst()
                .map(
                    other -> {
                      String what = "is no longer the entry of %s; '%s' is";
                      return new CatalogueChange(
                          before.id(), what.formatted(exception, other.id()), true);
                    })
                .orElseGet(
                    () ->
                        new CatalogueChange(
                            before.id(), "is no longer the entry of " + exception, !mayBeRenamed)));
      }
    }
    return changes;
  }

  /** Returns the classes of an entry; no client sees whether one may be missing. */
  private static List<String> classNames(Entry entry) {
    return entry.exceptions().stream().map(name -> ExceptionName.of(name).className()).toList();
  }
}
