package org.errata.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of violations, by key, each in the languages that it has. Immutable and thread-safe.
 */
final class ViolationTexts {

  /**
   * A text.
   *
   * @param language the language that it was written in
   * @param own the text in this language
   * @param translations the text in other languages
   */
  private record Text(Locale language, Template own, Map<Locale, Template> translations) {

    /** Returns the text of the language, of a shorter tag of it, or the own one. */
    Template in(Locale wanted) {
      for (Locale tag = wanted; !tag.getLanguage().isEmpty(); tag = Translation.shorter(tag)) {
        Template text = translations.get(tag);
        if (text != null) {
          return text;
        }
      }
      return own;
    }

    Text with(Locale language, Template text) {
      Map<Locale, Template> more = new LinkedHashMap<>(translations);
      more.put(language, text);
      return new Text(this.language, own, more);
    }
  }

  static final ViolationTexts NONE = new ViolationTexts(Map.of());

  private final Map<String, Text> byKey;

  private ViolationTexts(Map<String, Text> byKey) {
    this.byKey = byKey;
  }

  /**
   * Adds texts in the language that they were written in. One of the same key is replaced, with its
   * translations.
   */
  ViolationTexts with(Locale language, Map<String, String> texts) {
    Map<String, Text> more = new LinkedHashMap<>(byKey);
    texts.forEach((key, text) -> more.put(key, new Text(language, template(key, text), Map.of())));
    return new ViolationTexts(more);
  }

  private static Template template(String key, String text) {
    if (!TextKey.isWellFormed(key)) {
      throw new IllegalArgumentException(
          "the key '%s' of a text must be %s".formatted(key, TextKey.ALLOWED));
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("the text '%s' is blank".formatted(key));
    }
    try {
      return Template.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the text '%s': %s".formatted(key, e.getMessage()), e);
    }
  }

  ViolationTexts overriddenBy(ViolationTexts later) {
    Map<String, Text> more = new LinkedHashMap<>(byKey);
    more.putAll(later.byKey);
    return new ViolationTexts(more);
  }

  ViolationTexts translatedBy(List<Translation> translations) {
    Map<String, Text> translated = new LinkedHashMap<>(byKey);
    for (Translation translation : translations) {
      translated.replaceAll(
          (key, text) ->
              translation
                  .textOf(key)
                  .map(found -> text.with(translation.language(), Template.of(found)))
                  .orElse(text));
    }
    return new ViolationTexts(translated);
  }

  Optional<Template> find(String key, Locale language) {
    Text text = byKey.get(key);
    return text == null ? Optional.empty() : Optional.of(text.in(language));
  }

  Set<String> keys() {
    return Collections.unmodifiableSet(byKey.keySet());
  }

  Collection<Locale> languages() {
    Set<Locale> languages = new LinkedHashSet<>();
    for (Text text : byKey.values()) {
      languages.add(text.language());
      languages.addAll(text.translations().keySet());
    }
    return languages;
  }
}
