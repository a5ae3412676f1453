package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/** Makes one catalogue of several files and their translations. Not thread-safe. */
public final class CatalogueReader {

  private final ConfigurationProblems complaints;
  private final int complaintsBefore;
  private final List<CatalogueFile> files = new ArrayList<>();
  private Optional<Catalogue> builtIn = Optional.empty();
  private final Map<String, TranslationFile> translations = new LinkedHashMap<>();

  /**
   * Starts without any entry.
   *
   * @param complaints gets what is wrong with the files
   */
  public CatalogueReader(ConfigurationProblems complaints) {
    this.complaints = complaints;
    this.complaintsBefore = complaints.size();
  }

  /**
   * Adds a built-in catalogue; it overrides the earlier files by id.
   *
   * @param catalogue the catalogue
   */
  public void add(Catalogue catalogue) {
    builtIn = Optional.of(catalogue);
    files.add(CatalogueFile.of(catalogue, complaints));
  }

  /**
   * Adds a catalogue file; it overrides the earlier ones by id.
   *
   * @param location what to call the file in complaints
   * @param content its bytes
   */
  public void add(String location, byte[] content) {
    files.add(CatalogueFile.read(location, content, complaints));
  }

  /**
   * Complains of a file that was named and has nothing to read.
   *
   * @param location what to call the file
   * @param text what is the matter with it
   */
  public void addUnreadable(String location, String text) {
    complaints.addPlace(location, text);
  }

  /**
   * Adds the translations of a folder, as far as they are not known yet; they override earlier ones
   * by key.
   *
   * @param folder the folder
   */
  public void addTranslations(TranslationFolder folder) {
    for (String name : folder.translations()) {
      String location = folder.locationOf(name);
      Optional<Locale> language = TranslationFile.language(name);
      if (language.isPresent() && !translations.containsKey(location)) {
        folder
            .read(name)
            .flatMap(content -> TranslationFile.read(location, language.get(), content, complaints))
            .ifPresent(translation -> translations.put(location, translation));
      }
    }
  }

  /**
   * Puts everything together.
   *
   * @return the catalogue, with the name and title of the last one; empty if there were complaints
   */
  public Optional<Catalogue> catalogue() {
    Map<String, LocatedEntry> merged = new LinkedHashMap<>();
    files.forEach(file -> file.entries().forEach(e -> e.id().ifPresent(id -> merged.put(id, e))));
    checkExceptions(merged);
    if (files.stream().allMatch(CatalogueFile::isReadable)) {
      checkTranslations(merged);
    }
    return complaints.size() == complaintsBefore
        ? Optional.of(assembled(merged))
        : Optional.empty();
  }

  private static void checkExceptions(Map<String, LocatedEntry> entries) {
    Map<String, LocatedEntry> claims = new HashMap<>();
    entries.forEach(
        (id, entry) ->
            entry
                .exceptions()
                .forEach(
                    exception -> {
                      LocatedEntry first = claims.putIfAbsent(exception.text(), entry);
                      if (first != null) {
                        entry.complain(
                            exception.at(),
                            "exceptions: found %s, which %s answers too; allowed is one entry for a class"
                                .formatted(exception.text(), first.shownBeside(entry)));
                      }
                    }));
  }

  private void checkTranslations(Map<String, LocatedEntry> merged) {
    if (translations.isEmpty()) {
      return;
    }
    List<Entry> usable = new ArrayList<>();
    Set<String> unusable = new HashSet<>();
    merged.forEach(
        (id, entry) ->
            entry.entry().ifPresentOrElse(e -> usable.add(plain(e)), () -> unusable.add(id)));
    Catalogue texts = Catalogue.of("", "", usable);
    translations.values().forEach(translation -> translation.checkAgainst(texts, unusable));
  }

  /** The entry as far as it is translated; two may claim the same exception still. */
  private static Entry plain(Entry entry) {
    return new Entry(
        entry.id(),
        entry.status(),
        OptionalInt.empty(),
        entry.text(),
        Map.of(),
        "",
        Set.of(),
        Map.of(),
        Map.of(),
        entry.logLevel());
  }

  private Catalogue assembled(Map<String, LocatedEntry> merged) {
    CatalogueFile last = files.get(files.size() - 1);
    List<Entry> entries =
        merged.values().stream().map(entry -> entry.entry().orElseThrow()).toList();
    Catalogue all = Catalogue.of(last.name(), last.title(), entries);
    if (builtIn.isPresent()) {
      // a built-in catalogue has translations of the names of HTTP statuses too
      all = builtIn.get().overriddenBy(all);
    }
    return translations.isEmpty()
        ? all
        : all.translatedBy(
            translations.values().stream().map(TranslationFile::translation).toList());
  }
}
