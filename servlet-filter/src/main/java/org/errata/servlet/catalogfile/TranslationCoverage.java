package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.Translation;

/**
 * Compares the keys of all translations with the entries and the texts of violations: keys of ids
 * that no entry has, and texts that a language lacks. Clients get the original text for those.
 */
final class TranslationCoverage {

  private static final int MOST_KEYS = 5;

  private final List<TranslationFile> files;
  private final Catalogue catalogue;
  private final Set<String> unusableIds;

  /**
   * Takes what is to be compared.
   *
   * @param unusableIds ids of entries that have problems, and are not in the catalogue
   */
  TranslationCoverage(List<TranslationFile> files, Catalogue catalogue, Set<String> unusableIds) {
    this.files = files;
    this.catalogue = catalogue;
    this.unusableIds = unusableIds;
  }

  void addTo(ConfigurationProblems warnings) {
    for (TranslationFile file : files) {
      file.addUnknownIds(catalogue, unusableIds, warnings);
    }
    Set<Locale> languages = new LinkedHashSet<>();
    files.forEach(file -> languages.add(file.translation().language()));
    languages.forEach(language -> addMissing(language, warnings));
  }

  private void addMissing(Locale language, ConfigurationProblems warnings) {
    Optional<TranslationFile> last =
        files.stream()
            .filter(file -> file.translation().language().equals(language))
            .filter(file -> hasText(file.translation()))
            .reduce((earlier, later) -> later);
    last.ifPresent(
        file -> {
          List<String> missing = missing(language);
          if (!missing.isEmpty()) {
            warnings.addPlace(file.location(), "is incomplete; it lacks " + listed(missing));
          }
        });
  }

  private boolean hasText(Translation translation) {
    return translation.hasViolationTextOf(catalogue)
        || catalogue.entries().stream().anyMatch(translation::hasTextOf);
  }

  private List<String> missing(Locale language) {
    List<Translation> serving =
        files.stream()
            .map(TranslationFile::translation)
            .filter(translation -> serves(translation.language(), language))
            .toList();
    List<String> missing = new ArrayList<>();
    for (Entry entry : catalogue.entries()) {
      if (entry.translations().keySet().stream().noneMatch(known -> serves(known, language))) {
        Set<String> keys = serving.get(0).missingFor(entry);
        serving.forEach(translation -> keys.retainAll(translation.missingFor(entry)));
        missing.addAll(keys);
      }
    }
    Set<String> keys = serving.get(0).missingViolationTexts(catalogue);
    serving.forEach(translation -> keys.retainAll(translation.missingViolationTexts(catalogue)));
    missing.addAll(keys);
    return missing;
  }

  /** Tells whether texts of a language are used for another one: de for de and de-AT. */
  private static boolean serves(Locale known, Locale language) {
    return (language.toLanguageTag() + "-").startsWith(known.toLanguageTag() + "-");
  }

  private static String listed(List<String> keys) {
    return keys.size() <= MOST_KEYS
        ? String.join(", ", keys)
        : "%s and %d more"
            .formatted(String.join(", ", keys.subList(0, MOST_KEYS)), keys.size() - MOST_KEYS);
  }
}
