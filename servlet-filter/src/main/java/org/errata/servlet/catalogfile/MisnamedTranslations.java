package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Properties files that are not read because of their names, although they have texts of entries.
 */
final class MisnamedTranslations {

  private static final String ENDING = ".properties";
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private record Misnamed(String rightName, TranslationFolder folder, String name) {}

  private final Map<String, Misnamed> files = new LinkedHashMap<>();

  /** Adds a file whose name is not that of a translation. */
  void add(TranslationFolder folder, String name) {
    // other files, which may be large, are not opened
    tag(name)
        .ifPresent(
            tag ->
                files.putIfAbsent(
                    folder.locationOf(name), new Misnamed("errors_" + tag + ENDING, folder, name)));
  }

  /** Adds a warning for each file that has a key of an entry. */
  void addTo(ConfigurationProblems warnings, Set<String> ids) {
    files.forEach(
        (location, file) -> {
          if (file.folder().read(file.name()).filter(bytes -> hasKeyOf(ids, bytes)).isPresent()) {
            warnings.addPlace(
                location, "has texts of entries and is not read; name it " + file.rightName());
          }
        });
  }

  private static boolean hasKeyOf(Set<String> ids, byte[] content) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(content, UTF_8)));
    } catch (IOException | IllegalArgumentException noProperties) {
      return false;
    }
    return properties.stringPropertyNames().stream()
        .anyMatch(key -> key.indexOf('.') > 0 && ids.contains(key.substring(0, key.indexOf('.'))));
  }

  /** Returns the language that a name ends with, as the name of a translation has it. */
  private static Optional<String> tag(String name) {
    String[] parts = name.substring(0, name.length() - ENDING.length()).split("[_.-]", -1);
    for (int i = 1; i < parts.length; i++) {
      String language = parts[i].toLowerCase(Locale.ROOT);
      if (LANGUAGES.contains(language)) {
        parts[i] = language;
        return Optional.of(String.join("_", Arrays.asList(parts).subList(i, parts.length)));
      }
    }
    return Optional.empty();
  }
}
