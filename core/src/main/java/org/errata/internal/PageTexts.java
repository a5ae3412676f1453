package org.errata.internal;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The texts of a page that do not come from the catalogue: one property file for each of the
 * languages English, German and French. Immutable and thread-safe.
 */
public final class PageTexts {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr");

  private final Map<String, ResourceBundle> bundles = new HashMap<>();

  private PageTexts() {}

  /**
   * Reads the files {@code <name>_en.properties}, {@code <name>_de.properties} and {@code
   * <name>_fr.properties}, in UTF-8.
   *
   * @param name the common start of the names of the files
   * @param open opens a file by its name; of the caller, because a module hides its files from
   *     others
   * @return the texts
   * @throws MissingResourceException if a file is missing
   */
  public static PageTexts load(String name, Function<String, InputStream> open) {
    PageTexts texts = new PageTexts();
    for (String language : LANGUAGES) {
      texts.bundles.put(language, BundleFile.read(name + "_" + language + ".properties", open));
    }
    return texts;
  }

  /**
   * Chooses the language of the texts on a page.
   *
   * @param language the language that the reader wants
   * @return the same if there are texts in it, else English
   */
  public static Locale languageFor(Locale language) {
    return LANGUAGES.contains(language.getLanguage()) ? language : Locale.ENGLISH;
  }

  /**
   * Finds a text.
   *
   * @param key the key of the text
   * @param language the language that the reader wants
   * @return the text in this language, or in English if there is none
   * @throws MissingResourceException if the key is unknown
   */
  public String get(String key, Locale language) {
    return bundles.get(languageFor(language).getLanguage()).getString(key);
  }
}
