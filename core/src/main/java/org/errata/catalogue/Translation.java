package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The texts of entries in another language. Its bundle has keys of an entry's id and the name of a
 * text: {@code forbidden.message}, {@code .summary}, {@code .description}, {@code .category} and,
 * for the steps, {@code .howToResolve} with one step on each line or {@code .howToResolve.1},
 * {@code .howToResolve.2} and so on. The key of a violation's text is the key in the bundle too.
 * Immutable and thread-safe.
 */
public final class Translation {

  private final Locale language;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * Copies a bundle.
   *
   * @param language the language of its texts
   * @param bundle texts by key; its parents count too
   */
  public Translation(Locale language, ResourceBundle bundle) {
    this.language = requireNonNull(language, "language");
    for (String key : new TreeSet<>(bundle.keySet())) {
      texts.put(key, bundle.getString(key));
      ids.add(key.substring(0, Math.max(0, key.indexOf('.'))));
    }
  }

  /**
   * Returns the language of the texts.
   *
   * @return the language
   */
  public Locale language() {
    return language;
  }

  /**
   * Finds the texts that cannot be used with a catalogue: a text that no entry has, a blank
   * message, other placeholders than those of the original, a step after one that is missing. A key
   * whose id no entry has is not a fault, as an application may keep its own texts in the same
   * bundle; {@link #unknownIn} finds it.
   *
   * @param catalogue the entries
   * @return the faults, by key; empty if every text can be used
   */
  public List<TranslationFault> faultsIn(Catalogue catalogue) {
    TranslationCheck check = new TranslationCheck(catalogue, texts.keySet());
    return texts.entrySet().stream()
        .flatMap(text -> fault(text.getKey(), check.faultOf(text.getKey(), text.getValue())))
        .toList();
  }

  /**
   * Finds the keys that have the form of an entry's key, such as {@code tax-type.message}, with an
   * id that no entry of a catalogue has, and those that resemble the key of a violation's text.
   *
   * @param catalogue the entries
   * @return what is said about each key, with the id or key that was probably meant
   */
  public List<TranslationFault> unknownIn(Catalogue catalogue) {
    TranslationCheck check = new TranslationCheck(catalogue, texts.keySet());
    return texts.keySet().stream().flatMap(key -> fault(key, check.unknownId(key))).toList();
  }

  private Stream<TranslationFault> fault(String key, Optional<String> text) {
    return text.stream().map(found -> new TranslationFault(language, key, found));
  }

  /**
   * Tells whether any key is of an entry.
   *
   * @param entry the entry
   * @return whether a key begins with its id
   */
  public boolean hasTextOf(Entry entry) {
    return ids.contains(entry.id().value());
  }

  /** Returns the text of a key. */
  Optional<String> textOf(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * Tells whether any key is that of a violation's text.
   *
   * @param catalogue the catalogue that has the texts
   * @return whether it is
   */
  public boolean hasViolationTextOf(Catalogue catalogue) {
    return catalogue.violationKeys().stream().anyMatch(texts::containsKey);
  }

  /**
   * Finds the texts of violations that are not translated here.
   *
   * @param catalogue the catalogue that has the texts
   * @return their keys, in the order of the catalogue
   */
  public Set<String> missingViolationTexts(Catalogue catalogue) {
    Set<String> missing = new LinkedHashSet<>(catalogue.violationKeys());
    missing.removeAll(texts.keySet());
    return missing;
  }

  /**
   * Finds the texts of an entry that are not translated here. A category that the entry was not
   * given, and texts that are empty, need no translation.
   *
   * @param entry the entry
   * @return keys, in the order message, summary, description, category, steps
   */
  public Set<String> missingFor(Entry entry) {
    String id = entry.id().value();
    Set<String> missing = new LinkedHashSet<>();
    missing.add(id + ".message");
    if (!entry.summary().isEmpty()) {
      missing.add(id + ".summary");
    }
    if (!entry.description().isEmpty()) {
      missing.add(id + ".description");
    }
    if (!entry.category().equals(EntryBuilder.DEFAULT_CATEGORY)) {
      missing.add(id + ".category");
    }
    if (!entry.howToResolve().isEmpty() && !texts.containsKey(id + ".howToResolve.1")) {
      missing.add(id + ".howToResolve");
    }
    missing.removeAll(texts.keySet());
    return missing;
  }

  /**
   * Adds this translation to an entry. A text that is not in the bundle is the one of the shorter
   * language tag, else the entry's own. Does not check that the texts fit ({@link #faultsIn}).
   *
   * @param entry the entry
   * @return an entry with this translation, or the same entry if the bundle has none of its texts
   */
  public Entry applyTo(Entry entry) {
    String id = entry.id().value();
    if (!ids.contains(id) && (entry.translations().isEmpty() || before(entry).isEmpty())) {
      return entry;
    }
    EntryText known = before(entry).orElse(entry.text());
    return entry.withTranslation(
        new EntryText(
            language,
            texts.getOrDefault(id + ".category", known.category()),
            template(id + ".message", known.message()),
            template(id + ".summary", known.summary()),
            texts.getOrDefault(id + ".description", known.description()),
            steps(id + ".howToResolve", known.howToResolve())));
  }

  /** Returns the text that is used for this language without this translation. */
  private Optional<EntryText> before(Entry entry) {
    for (Locale tag = language; !tag.getLanguage().isEmpty(); tag = shorter(tag)) {
      EntryText text = entry.translations().get(tag);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Returns the language without the last subtag of its tag; the root after the last one. */
  static Locale shorter(Locale language) {
    String tag = language.toLanguageTag();
    return Locale.forLanguageTag(tag.substring(0, Math.max(0, tag.lastIndexOf('-'))));
  }

  private Template template(String key, Template otherwise) {
    String text = texts.get(key);
    return text == null ? otherwise : Template.of(text);
  }

  private List<String> steps(String key, List<String> otherwise) {
    Function<String, List<String>> lines = text -> text.lines().filter(l -> !l.isBlank()).toList();
    if (texts.containsKey(key)) {
      return lines.apply(texts.get(key));
    }
    List<String> steps = new ArrayList<>();
    for (int i = 1; texts.containsKey(key + "." + i); i++) {
      steps.add(texts.get(key + "." + i));
    }
    return steps.isEmpty() ? otherwise : steps;
  }
}
