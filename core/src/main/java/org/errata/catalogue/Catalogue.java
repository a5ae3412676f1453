package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable set of entries, found by id, by HTTP status and by the class of an exception.
 * Thread-safe. Entries keep the order in which they were given.
 */
public final class Catalogue {

  private static final Catalogue AFC_GENERAL =
      new Catalogue("afc-general", "General errors", AfcGeneral.entries());

  private final String name;
  private final String title;
  private final Map<EntryId, Entry> byId;
  private final StatusIndex byStatus;
  private final ExceptionIndex byException;

  private Catalogue(String name, String title, List<Entry> entries) {
    this.name = requireNonNull(name, "name");
    this.title = requireNonNull(title, "title");
    Map<EntryId, Entry> found = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (found.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException(
            "catalogue '%s': two entries have the id '%s'".formatted(name, entry.id()));
      }
    }
    this.byId = Collections.unmodifiableMap(found);
    this.byStatus = new StatusIndex(entries);
    this.byException = new ExceptionIndex(name, entries);
  }

  /**
   * Returns the built-in catalogue {@code afc-general}: the six general errors of the API that
   * Errata was made for.
   *
   * @return always the same catalogue
   */
  public static Catalogue afcGeneral() {
    return AFC_GENERAL;
  }

  /**
   * Makes a catalogue.
   *
   * @param name what locations call it
   * @param title what people call it
   * @param entries its entries, in the order in which people read them
   * @return a catalogue of these entries
   * @throws IllegalArgumentException if two entries have the same id or claim the same exception
   */
  public static Catalogue of(String name, String title, List<Entry> entries) {
    return new Catalogue(name, title, List.copyOf(entries));
  }

  /**
   * Returns this catalogue with the entries of a later one: those with a known id take the place of
   * the earlier ones, the others follow at the end. Name and title are the later one's.
   *
   * @param later the catalogue that wins
   * @return a new catalogue
   * @throws IllegalArgumentException if entries of different ids then claim the same exception
   */
  public Catalogue overriddenBy(Catalogue later) {
    Map<EntryId, Entry> merged = new LinkedHashMap<>(byId);
    merged.putAll(later.byId);
    return new Catalogue(later.name, later.title, new ArrayList<>(merged.values()));
  }

  /**
   * Returns what locations call this catalogue.
   *
   * @return its name
   */
  public String name() {
    return name;
  }

  /**
   * Returns what people call this catalogue.
   *
   * @return its title
   */
  public String title() {
    return title;
  }

  /**
   * Returns all entries.
   *
   * @return an immutable list, in the catalogue's order
   */
  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }

  /**
   * Finds an entry by its id.
   *
   * @param id the id
   * @return the entry, or empty if the catalogue has none of this id
   */
  public Optional<Entry> byId(EntryId id) {
    return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
  }

  /**
   * Finds an entry by its id, which the caller knows to be there.
   *
   * @param id the id
   * @return the entry
   * @throws IllegalArgumentException if the catalogue has none of this id; the message lists those
   *     it has
   */
  public Entry entry(String id) {
    return byId(new EntryId(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "catalogue '%s' has no entry '%s'; it has %s"
                        .formatted(name, id, byId.keySet())));
  }

  /**
   * Returns the entry that answers an HTTP status when nothing more is known: the one whose code is
   * the status itself or whose id is the status's name in the HTTP registry ({@code not-found}),
   * else one made from that registry. An entry for a special case of a status, such as a missing
   * profile among the 400s, never answers the bare status.
   *
   * @param status an HTTP status, 400 to 599
   * @return an entry with that status
   * @throws IllegalArgumentException if the status is not an error status
   */
  public Entry byStatus(int status) {
    return byStatus.get(status);
  }

  /**
   * Returns every entry that {@link #byStatus} can answer with.
   *
   * @return 200 entries, by status
   */
  public List<Entry> statusEntries() {
    return byStatus.entries();
  }

  /**
   * Finds the entry that answers an exception. The exception and all its causes are looked at; for
   * each of them the nearest superclass that an entry names counts. The nearest match of all wins,
   * of equally near ones the outermost exception's.
   *
   * @param thrown the exception or error, however deep or circular its causes
   * @return the entry, or empty if no entry names a class of the chain
   */
  public Optional<Entry> byException(Throwable thrown) {
    return byException.nearest(requireNonNull(thrown, "thrown"));
  }
}
