package org.errata.compare;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * The changes between the published catalogue and the current one.
 *
 * <pre>{@code
 * var changes = CatalogueChanges.between(published, current);
 * assertThat(changes.breaking()).isEmpty();
 * }</pre>
 *
 * <p>These changes may break clients:
 *
 * <ul>
 *   <li>an id is removed, as it is part of the problem's {@code type};
 *   <li>a status differs;
 *   <li>a code is removed or differs; a new code is one more member, which clients ignore;
 *   <li>a placeholder of a message is removed or renamed, as the message no longer has its value;
 *       one of a summary, if the message does not have it either. A new placeholder is more text;
 *   <li>a member of problem details is removed, or {@code retryable} or {@code retryAfter}; a new
 *       one is ignored by clients, which read the value from each response;
 *   <li>a header field is removed, or {@code WWW-Authenticate} differs, as the client may not
 *       support the new scheme. Clients read the values of other fields from each response;
 *   <li>an exception class is moved to another entry, or removed without a new class in the same
 *       entry, as the same error then has another response. A removed class and a new one in the
 *       same entry are most likely a renamed class;
 *   <li>an HTTP status has another entry.
 * </ul>
 *
 * <p>All other changes are harmless: new entries, the wording of texts, languages, categories,
 * steps. Log levels are not compared, as clients do not see them. The entries of the HTTP registry
 * are compared too, as an entry of the catalogue may replace one.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueChanges {

  private final List<CatalogueChange> all;

  private CatalogueChanges(List<CatalogueChange> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Compares two catalogues.
   *
   * @param published the catalogue that clients know, such as a catalogue file of the last release
   * @param current the catalogue of the next release
   * @return the differences
   */
  public static CatalogueChanges between(Catalogue published, Catalogue current) {
    requireNonNull(current, "current");
    List<CatalogueChange> all = new ArrayList<>();
    Map<String, Entry> before = allEntries(published);
    before.forEach(
        (id, entry) -> {
          Optional<Entry> now = current.described(id);
          if (now.isPresent()) {
            all.addAll(new EntryComparison(entry, now.get()).changes());
            all.addAll(ExceptionsMoved.from(entry, now.get(), current));
          } else {
            all.add(new CatalogueChange(entry.id(), "is gone", true));
          }
        });
    all.addAll(statuses(published, current));
    for (Entry entry : current.entries()) {
      if (!before.containsKey(entry.id().value())) {
        all.add(new CatalogueChange(entry.id(), "is new", false));
      }
    }
    return new CatalogueChanges(all);
  }

  /**
   * Returns the changes that may break a client.
   *
   * @return an immutable list, in the published catalogue's order; empty if there are none
   */
  public List<CatalogueChange> breaking() {
    return all.stream().filter(CatalogueChange::breaking).toList();
  }

  /**
   * Returns the changes that break no client.
   *
   * @return an immutable list, in the published catalogue's order, new entries at its end
   */
  public List<CatalogueChange> harmless() {
    return all.stream().filter(change -> !change.breaking()).toList();
  }

  /**
   * Returns all changes as text, breaking ones first.
   *
   * @return one change on each line; empty if there are none
   */
  @Override
  public String toString() {
    return listed("breaking ", breaking()) + listed("harmless ", harmless());
  }

  private static String listed(String prefix, List<CatalogueChange> changes) {
    return changes.stream().map(change -> prefix + change + "\n").collect(Collectors.joining());
  }

  private static Map<String, Entry> allEntries(Catalogue catalogue) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    catalogue.entries().forEach(entry -> entries.put(entry.id().value(), entry));
    catalogue.statusEntries().forEach(entry -> entries.putIfAbsent(entry.id().value(), entry));
    return entries;
  }

  private static List<CatalogueChange> statuses(Catalogue published, Catalogue current) {
    List<CatalogueChange> changes = new ArrayList<>();
    for (Entry before : published.statusEntries()) {
      Entry now = current.byStatus(before.status());
      if (!now.id().equals(before.id())) {
        String what = "is no longer the entry of HTTP status %d; '%s' is";
        changes.add(
            new CatalogueChange(before.id(), what.formatted(before.status(), now.id()), true));
      }
    }
    return changes;
  }
}
