package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A key of a translation that does not fit the catalogue.
 *
 * @param language the translation's language
 * @param key the key in its bundle
 * @param text what was found, and what is allowed
 */
public record TranslationFault(Locale language, String key, String text) {

  /**
   * Checks the components.
   *
   * @param language the translation's language
   * @param key the key in its bundle
   * @param text what was found, and what is allowed
   */
  public TranslationFault {
    requireNonNull(language, "language");
    requireNonNull(key, "key");
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "translation '%s', key '%s': %s".formatted(language.toLanguageTag(), key, text);
  }
}
