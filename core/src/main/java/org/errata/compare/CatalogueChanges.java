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
 * What has changed between the catalogue that clients know and the one that they will meet.
 *
 * <pre>{@code
 * var changes = CatalogueChanges.between(published, current);
 * assertThat(changes.breaking()).isEmpty();
 * }</pre>
 *
 * <p>A client breaks when what programs decide by is no longer there:
 *
 * <ul>
 *   <li>an id is gone, as it is the problem's {@code type};
 *   <li>a status is another one;
 *   <li>a code is gone or another one; a code where there was none is one more member, which
 *       clients pass over;
 *   <li>a placeholder of a message is gone, also by another name, as the value that the client was
 *       told is no longer in it; one of a summary, if the message does not tell it either. A new
 *       one is more text;
 *   <li>a header field is gone, or {@code WWW-Authenticate} asks for something else, which the
 *       client may not know. Other values are there to be read anew each time;
 *   <li>an exception class is answered by another entry, or no longer by one that has not got
 *       another class in its place: no client sees the class, but the same mistake has another
 *       answer. A class that gives way to another within the entry has most likely been renamed;
 *   <li>a bare HTTP status is answered by another entry.
 * </ul>
 *
 * <p>Everything else may change at any time: entries that are new, the wording of all texts, their
 * languages, categories, what is told about how to resolve an error. Log levels are nobody's
 * business and are not compared. The entries that every catalogue has, those of the HTTP registry,
 * are compared as well, since an own entry may take the place of one.
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
   * @param published the one that clients know, such as a catalogue file that was kept
   * @param current the one that they will meet
   * @return the differences
   */
  public static CatalogueChanges between(Catalogue published, Catalogue current) {
    requireNonNull(current, "current");
    List<CatalogueChange> all = new ArrayList<>();
    Map<String, Entry> before = answers(published);
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
    all.addAll(bareStatuses(published, current));
    for (Entry entry : current.entries()) {
      if (!before.containsKey(entry.id().value())) {
        all.add(new CatalogueChange(entry.id(), "is new", false));
      }
    }
    return new CatalogueChanges(all);
  }

  /**
   * Returns what may break a client.
   *
   * @return an immutable list, in the published catalogue's order; empty if the promise is kept
   */
  public List<CatalogueChange> breaking() {
    return all.stream().filter(CatalogueChange::breaking).toList();
  }

  /**
   * Returns what no client minds.
   *
   * @return an immutable list, in the published catalogue's order, what is new at its end
   */
  public List<CatalogueChange> harmless() {
    return all.stream().filter(change -> !change.breaking()).toList();
  }

  /**
   * Lists all changes, those first that may break a client.
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

  private static Map<String, Entry> answers(Catalogue catalogue) {
    Map<String, Entry> answers = new LinkedHashMap<>();
    catalogue.entries().forEach(entry -> answers.put(entry.id().value(), entry));
    catalogue.statusEntries().forEach(entry -> answers.putIfAbsent(entry.id().value(), entry));
    return answers;
  }

  private static List<CatalogueChange> bareStatuses(Catalogue published, Catalogue current) {
    List<CatalogueChange> changes = new ArrayList<>();
    for (Entry before : published.statusEntries()) {
      Entry now = current.byStatus(before.status());
      if (!now.id().equals(before.id())) {
        String what = "no longer answers the bare HTTP status %d; '%s' does";
        changes.add(
            new CatalogueChange(before.id(), what.formatted(before.status(), now.id()), true));
      }
    }
    return changes;
  }
}
