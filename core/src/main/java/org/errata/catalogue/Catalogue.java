package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.errata.internal.Suggestion;

/**
 * An immutable set of entries, found by id, by HTTP status and by the class of an exception.
 * Entries keep their order. Thread-safe.
 */
public final class Catalogue {

  /** The id of the entry of requests that have violations where nothing names another one. */
  public static final String INVALID_REQUEST = "invalid-request";

  private final String name;
  private final String title;
  private final Map<String, Entry> byId;
  private final StatusIndex byStatus;
  private final ExceptionIndex byException;
  private final ViolationTexts texts;
  private final Set<Locale> languages;

  private Catalogue(
      String name,
      String title,
      List<Entry> entries,
      List<Entry> registered,
      ViolationTexts texts) {
    this.name = requireNonNull(name, "name");
    this.title = requireNonNull(title, "title");
    Map<String, Entry> found = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (found.put(entry.id().value(), entry) != null) {
        throw new IllegalArgumentException(
            "catalogue '%s': two entries have the id '%s'".formatted(name, entry.id()));
      }
    }
    this.byId = Collections.unmodifiableMap(found);
    this.byStatus = new StatusIndex(entries, registered);
    this.byException = new ExceptionIndex(name, entries);
    this.texts = texts;
    this.languages = languagesOf(entries, texts);
  }

  /**
   * Returns the built-in catalogue {@code http}: an entry for each error status of HTTP, in neutral
   * words.
   *
   * @return always the same catalogue, in English, German and French
   */
  public static Catalogue http() {
    return HttpStatuses.catalogue();
  }

  /**
   * Makes a catalogue.
   *
   * @param name a short name, for programs
   * @param title a title, for people
   * @param entries the entries, in the order of the reference page
   * @return a catalogue of these entries
   * @throws IllegalArgumentException if two entries have the same id or name the same exception
   */
  public static Catalogue of(String name, String title, List<Entry> entries) {
    return new Catalogue(
        name, title, List.copyOf(entries), HttpStatusRegistry.entries(), ViolationTexts.NONE);
  }

  /**
   * Returns this catalogue with the entries and texts of a later one. An entry of the same id is
   * replaced; the others are added at the end. Name and title are the later one's.
   *
   * @param later the catalogue whose entries replace those of this one
   * @return a new catalogue
   * @throws IllegalArgumentException if two entries then name the same exception
   */
  public Catalogue overriddenBy(Catalogue later) {
    Map<String, Entry> merged = new LinkedHashMap<>(byId);
    merged.putAll(later.byId);
    // of the catalogue that has translations of the names of HTTP statuses
    List<Entry> registered =
        byStatus.isTranslated() ? byStatus.registered() : later.byStatus.registered();
    return new Catalogue(
        later.name,
        later.title,
        new ArrayList<>(merged.values()),
        registered,
        texts.overriddenBy(later.texts));
  }

  /**
   * Returns this catalogue with more texts of violations. A violation whose detail is the key of a
   * text has this text in error responses. A placeholder is filled from the violation's arguments.
   *
   * @param language the language of the texts
   * @param texts texts by key; a text of the same key is replaced, with its translations
   * @return a new catalogue
   * @throws IllegalArgumentException if a key is not well-formed ({@link TextKey}) or begins with
   *     the id of an entry and a dot, a text is blank, or a placeholder is no identifier
   */
  public Catalogue withTexts(Locale language, Map<String, String> texts) {
    requireNonNull(language, "language");
    for (String key : texts.keySet()) {
      if (key.indexOf('.') >= 0 && described(TextKey.idOf(key)).isPresent()) {
        throw new IllegalArgumentException(
            "catalogue '%s': the key '%s' of a text begins with the id of an entry"
                .formatted(name, key));
      }
    }
    return new Catalogue(
        name, title, entries(), byStatus.registered(), this.texts.with(language, texts));
  }

  /**
   * Finds the text of a violation.
   *
   * @param key the detail of a violation, which may be a key
   * @param language a language
   * @return the text in this language, in that of a shorter tag ({@code de} for {@code de-AT}),
   *     else as it was written; empty if no text has exactly this key
   */
  public Optional<Template> violationText(String key, Locale language) {
    return texts.find(key, language);
  }

  /**
   * Returns the keys of the texts of violations.
   *
   * @return an immutable set, in the order in which they were added
   */
  public Set<String> violationKeys() {
    return texts.keys();
  }

  /**
   * Returns this catalogue with more translations, of entries and of the names of HTTP statuses. A
   * text that is not in a translation is the one of the shorter language tag ({@code de} for {@code
   * de-AT}), else the entry's own.
   *
   * @param translations texts in other languages; later ones replace earlier ones of the same key
   * @return a new catalogue
   * @throws IllegalArgumentException if a translation does not fit the entries; the message names
   *     every {@linkplain Translation#faultsIn fault}
   */
  public Catalogue translatedBy(List<Translation> translations) {
    List<TranslationFault> faults =
        translations.stream().flatMap(t -> t.faultsIn(this).stream()).toList();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          faults.stream().map(TranslationFault::toString).collect(Collectors.joining("\n")));
    }
    List<Translation> shorterFirst = new ArrayList<>(translations);
    shorterFirst.sort(Comparator.comparingInt(t -> t.language().toLanguageTag().length()));
    return withUnchecked(shorterFirst);
  }

  /** Returns this catalogue with translations that fit, those of shorter language tags first. */
  Catalogue withUnchecked(List<Translation> translations) {
    return new Catalogue(
        name,
        title,
        translated(entries(), translations),
        translated(byStatus.registered(), translations),
        texts.translatedBy(translations));
  }

  private static List<Entry> translated(List<Entry> entries, List<Translation> translations) {
    List<Entry> translated = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Entry result = entry;
      for (Translation translation : translations) {
        result = translation.applyTo(result);
      }
      translated.add(result);
    }
    return Collections.unmodifiableList(translated);
  }

  /**
   * Returns the languages of the entries.
   *
   * @return an immutable set, the language of the first entry first
   */
  public Set<Locale> languages() {
    return languages;
  }

  /**
   * Returns the short name of this catalogue.
   *
   * @return its name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the title of this catalogue.
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
    return Optional.ofNullable(byId.get(requireNonNull(id, "id").value()));
  }

  /**
   * Returns the entry of an id that the caller knows to exist.
   *
   * @param id the id of an entry, or the name of an HTTP status such as {@code not-found}
   * @return the entry
   * @throws IllegalArgumentException if the catalogue has none of this id; the message suggests one
   *     that it has
   */
  public Entry entry(String id) {
    return described(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "catalogue '%s' has no entry '%s'%s"
                        .formatted(name, id, Suggestion.didYouMean(id, ids()))));
  }

  /**
   * Finds an entry by its id, among {@link #entries}, {@link #statusEntries} and {@link
   * #invalidRequest}.
   *
   * @param id the id, well-formed or not
   * @return the entry, or empty if there is none of this id
   */
  public Optional<Entry> described(String id) {
    Entry own = byId.get(id);
    return own == null ? byStatus.byId(id) : Optional.of(own);
  }

  /**
   * Returns the entry for an HTTP status of which nothing more is known: the one whose id is the
   * status's name in the HTTP registry ({@code not-found}) or whose code is the status, else one
   * made from that registry. An entry for a special case of a status, such as a missing profile
   * with status 400, is never used for the status itself.
   *
   * @param status an HTTP status, 400 to 599
   * @return an entry with that status
   * @throws IllegalArgumentException if the status is not an error status
   */
  public Entry byStatus(int status) {
    return byStatus.get(status);
  }

  /**
   * Returns the entry of a request that has violations where nothing names another one: that of the
   * catalogue whose id is {@code invalid-request}, else a built-in one with status and code 422.
   *
   * @return the entry
   */
  public Entry invalidRequest() {
    return entry(INVALID_REQUEST);
  }

  /**
   * Returns the entries of {@link #byStatus} for all error statuses.
   *
   * @return 200 entries, by status
   */
  public List<Entry> statusEntries() {
    return byStatus.entries();
  }

  /**
   * Finds the entry for an exception. For the exception and each of its causes, the nearest
   * superclass that an entry names counts. The nearest match of all wins; of equally near ones,
   * that of the outermost exception.
   *
   * @param thrown the exception or error; its causes may be circular, and the first 4,000 count
   * @return the entry, or empty if no entry names a class of the chain
   */
  public Optional<Entry> byException(Throwable thrown) {
    return mapped(thrown).map(MappedException::entry);
  }

  /**
   * Finds the entry that an exception or one of its causes is mapped to. For each exception of the
   * chain, the nearest superclass that an entry names counts; an interface is as near as the class
   * that implements it, after the class itself. The nearest match of the chain wins, of equally
   * near ones that of the outermost exception.
   *
   * @param thrown the exception or error; its causes may be circular, and the first 4,000 count
   * @return the entry with the exception that it names, or empty if no entry names a class of the
   *     chain
   */
  public Optional<MappedException> mapped(Throwable thrown) {
    return byException.nearest(requireNonNull(thrown, "thrown"));
  }

  private Collection<String> ids() {
    Set<String> ids = new LinkedHashSet<>(byId.keySet());
    byStatus.entries().forEach(entry -> ids.add(entry.id().value()));
    return ids;
  }

  private static Set<Locale> languagesOf(List<Entry> entries, ViolationTexts texts) {
    Set<Locale> languages = new LinkedHashSet<>();
    for (Entry entry : entries) {
      languages.add(entry.text().language());
      languages.addAll(entry.translations().keySet());
    }
    languages.addAll(texts.languages());
    return Collections.unmodifiableSet(languages);
  }
}
