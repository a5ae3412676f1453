package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The texts of a page that do not come from the catalogue: one property file for each of the
 * languages English, German and French. The files are read directly, because {@code
 * ResourceBundle.getBundle} falls back to the default locale of the machine and caches class
 * loaders. Immutable and thread-safe.
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
      texts.bundles.put(language, read(name + "_" + language + ".properties", open));
    }
    return texts;
  }

  private static ResourceBundle read(String file, Function<String, InputStream> open) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        throw new MissingResourceException("no file " + file, file, "");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
