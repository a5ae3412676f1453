package org.errata.servlet.catalogfile;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A folder that may have translations of catalogue files. */
public interface TranslationFolder {

  /**
   * Returns the name of a file of this folder in problems.
   *
   * @param name the file's name
   * @return its location
   */
  String locationOf(String name);

  /**
   * Reads a file.
   *
   * @param name the file's name
   * @return its bytes, or empty if it is not there or cannot be read
   */
  Optional<byte[]> read(String name);

  /**
   * Lists the properties files.
   *
   * @return names; of a folder that cannot be listed, those of translations that were found
   */
  Collection<String> propertiesFiles();

  /**
   * Tells whether a name is that of a properties file.
   *
   * @param name a file's name
   * @return whether it is of the form {@code x.properties}
   */
  static boolean isPropertiesFile(String name) {
    return name.endsWith(".properties");
  }

  /**
   * Looks for translations in a folder that cannot be listed: those in a language of ISO 639-1, and
   * of those found the ones for a country.
   *
   * @param isThere whether there is a file of this name
   * @return the names found
   */
  static Set<String> probe(Predicate<String> isThere) {
    Set<String> found = new LinkedHashSet<>();
    for (String language : Locale.getISOLanguages()) {
      String name = "errors_" + language + ".properties";
      if (isThere.test(name)) {
        found.add(name);
        Arrays.stream(Locale.getISOCountries())
            .map(country -> "errors_" + language + "_" + country + ".properties")
            .filter(isThere)
            .forEach(found::add);
      }
    }
    return found;
  }
}
