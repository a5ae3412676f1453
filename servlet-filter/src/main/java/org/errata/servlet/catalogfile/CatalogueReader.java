package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.ExceptionMapping;
import org.errata.catalogue.ExceptionName;

/** Makes one catalogue of several files and their translations. Not thread-safe. */
public final class CatalogueReader {

  private final ClassLoader loader;
  private final ConfigurationProblems problems;
  private final ConfigurationProblems warnings;
  private final int problemsBefore;
  private final List<CatalogueFile> files = new ArrayList<>();
  private Optional<Catalogue> builtIn = Optional.empty();
  private final Map<String, TranslationFile> translations = new LinkedHashMap<>();
  private final MisnamedTranslations misnamed = new MisnamedTranslations();

  /**
   * Starts without any entry.
   *
   * @param loader the loader of the exception classes that entries name
   * @param problems gets what keeps the files from being used
   * @param warnings gets the keys of translations that are unknown or missing; may be the same
   */
  public CatalogueReader(
      ClassLoader loader, ConfigurationProblems problems, ConfigurationProblems warnings) {
    this.loader = loader;
    this.problems = problems;
    this.warnings = warnings;
    this.problemsBefore = problems.added();
  }

  /**
   * Adds a built-in catalogue; it overrides the earlier files by id.
   *
   * @param catalogue the catalogue
   */
  public void add(Catalogue catalogue) {
    builtIn = Optional.of(catalogue);
    files.add(CatalogueFile.of(catalogue, problems));
  }

  /**
   * Adds a catalogue file, which overrides the earlier ones by id.
   *
   * @param location the name of the file in problems
   * @param content its bytes
   */
  public void add(String location, byte[] content) {
    files.add(CatalogueFile.read(location, content, loader, problems));
  }

  /**
   * Adds the problem of a file that is named and cannot be read.
   *
   * @param location the name of the file in problems
   * @param text why it cannot be read
   */
  public void addUnreadable(String location, String text) {
    problems.addPlace(location, text);
  }

  /**
   * Adds the translations of a folder, except those that were added before. Later ones override
   * earlier ones by key.
   *
   * @param folder the folder
   */
  public void addTranslations(TranslationFolder folder) {
    for (String name : folder.propertiesFiles()) {
      String location = folder.locationOf(name);
      Optional<Locale> language = TranslationFile.language(name);
      if (language.isPresent() && !translations.containsKey(location)) {
        folder
            .read(name)
            .flatMap(content -> TranslationFile.read(location, language.get(), content, problems))
            .ifPresent(translation -> translations.put(location, translation));
      } else if (language.isEmpty()) {
        misnamed.add(folder, name);
      }
    }
  }

  /**
   * Merges files and translations.
   *
   * @return the catalogue, with the name and title of the last file; empty if there were problems
   */
  public Optional<Catalogue> catalogue() {
    Map<String, LocatedEntry> merged = new LinkedHashMap<>();
    files.forEach(file -> file.entries().forEach(e -> e.id().ifPresent(id -> merged.put(id, e))));
    checkExceptions(merged);
    texts().forEach(text -> checkKey(text, merged.keySet()));
    misnamed.addTo(warnings, merged.keySet());
    if (!translations.isEmpty() && files.stream().allMatch(CatalogueFile::isReadable)) {
      checkTranslations(merged);
    }
    return problems.added() == problemsBefore ? Optional.of(assembled(merged)) : Optional.empty();
  }

  /** Returns the texts of violations of all files, later ones last. */
  private List<LocatedText> texts() {
    return files.stream().flatMap(file -> file.texts().stream()).toList();
  }

  /** In a translation, such a key would be that of the entry. */
  private static void checkKey(LocatedText text, Set<String> ids) {
    int dot = text.key().indexOf('.');
    String id = dot < 0 ? "" : text.key().substring(0, dot);
    if (ids.contains(id) || Catalogue.http().described(id).isPresent()) {
      text.addProblem("begins with the id of an entry; allowed are other keys");
    }
  }

  private static void checkExceptions(Map<String, LocatedEntry> entries) {
    Map<String, LocatedEntry> byClass = new HashMap<>();
    entries.forEach(
        (id, entry) ->
            entry
                .exceptions()
                .forEach(
                    exception -> {
                      String className = ExceptionName.of(exception.text()).className();
                      LocatedEntry first = byClass.putIfAbsent(className, entry);
                      if (first != null) {
                        entry.addProblem(
                            exception.at(),
                            "exceptions: found %s, which %s names too; allowed is one entry for a class"
                                .formatted(className, first.describedIn(entry.file())));
                      }
                    }));
  }

  private void checkTranslations(Map<String, LocatedEntry> merged) {
    List<Entry> usable = new ArrayList<>();
    Set<String> unusable = new HashSet<>();
    merged.forEach(
        (id, entry) ->
            entry
                .entry()
                .ifPresentOrElse(e -> usable.add(withoutExceptions(e)), () -> unusable.add(id)));
    Catalogue texts = withTexts(Catalogue.of("", "", usable));
    translations.values().forEach(translation -> translation.checkAgainst(texts, unusable));
    new TranslationCoverage(List.copyOf(translations.values()), texts, unusable).addTo(warnings);
  }

  /** Returns an entry that can be in a catalogue with one that names the same exception class. */
  private static Entry withoutExceptions(Entry entry) {
    return new Entry(
        entry.id(),
        entry.status(),
        entry.code(),
        entry.text(),
        entry.translations(),
        entry.since(),
        ExceptionMapping.NONE,
        entry.members(),
        entry.retry(),
        entry.headers(),
        entry.logging());
  }

  private Catalogue withTexts(Catalogue catalogue) {
    Catalogue result = catalogue;
    for (LocatedText text : texts()) {
      if (catalogue.described(text.key().split("\\.", 2)[0]).isEmpty()) {
        result = result.withTexts(text.language(), Map.of(text.key(), text.text()));
      }
    }
    return result;
  }

  private Catalogue assembled(Map<String, LocatedEntry> merged) {
    CatalogueFile last = files.get(files.size() - 1);
    List<Entry> entries =
        merged.values().stream().map(entry -> entry.entry().orElseThrow()).toList();
    Catalogue all = withTexts(Catalogue.of(last.name(), last.title(), entries));
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
