package org.errata.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.errata.internal.Suggestion;

/** Compares the keys and texts of a translation with the entries. */
final class TranslationCheck {

  private static final String STEPS = "howToResolve";
  private static final List<String> FIELDS =
      List.of("category", "message", "summary", "description", STEPS);

  private final Catalogue catalogue;
  private final Set<String> keys;
  private final Set<String> ids = new LinkedHashSet<>();

  TranslationCheck(Catalogue catalogue, Set<String> keys) {
    this.catalogue = catalogue;
    this.keys = keys;
    catalogue.entries().forEach(entry -> ids.add(entry.id().value()));
  }

  /** Returns why a text cannot be used; empty if it can, or if its key is not of an entry. */
  Optional<String> faultOf(String key, String text) {
    Optional<Template> violationText = catalogue.violationText(key, Locale.ROOT);
    if (violationText.isPresent()) {
      return text.isBlank()
          ? Optional.of("the text is blank")
          : otherPlaceholders(violationText.get(), text);
    }
    int dot = key.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Optional<Entry> entry = catalogue.described(key.substring(0, dot));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String field = fieldOf(key, dot);
    return FIELDS.contains(field)
        ? faultOf(entry.get(), field, text).or(() -> faultOfStep(key, dot + 1 + STEPS.length()))
        : Optional.of(
            "'%s' is not one of %s%s"
                .formatted(field, String.join(", ", FIELDS), Suggestion.didYouMean(field, FIELDS)));
  }

  /**
   * Returns what to say about a key that has the form of an entry's, if no entry has its id, or
   * that resembles the key of a violation's text.
   */
  Optional<String> unknownId(String key) {
    Set<String> violationKeys = catalogue.violationKeys();
    if (violationKeys.contains(key)) {
      return Optional.empty();
    }
    String similar = Suggestion.didYouMean(key, violationKeys);
    if (!similar.isEmpty() && catalogue.described(TextKey.idOf(key)).isEmpty()) {
      return Optional.of("no text has this key" + similar);
    }
    int dot = key.indexOf('.');
    if (dot < 0 || !FIELDS.contains(fieldOf(key, dot))) {
      return Optional.empty();
    }
    String id = key.substring(0, dot);
    return catalogue.described(id).isPresent()
        ? Optional.empty()
        : Optional.of("no entry has the id '%s'%s".formatted(id, Suggestion.didYouMean(id, ids)));
  }

  /** Returns the name of the text in a key, without the number of a step. */
  private static String fieldOf(String key, int dot) {
    return key.substring(dot + 1).replaceFirst("^(howToResolve)\\.[1-9]\\d?$", "$1");
  }

  private static Optional<String> faultOf(Entry entry, String field, String text) {
    return switch (field) {
      case "message" ->
          text.isBlank()
              ? Optional.of("the message is blank")
              : otherPlaceholders(entry.text().message(), text);
      case "summary" -> otherPlaceholders(entry.text().summary(), text);
      default -> Optional.empty();
    };
  }

  /**
   * Refuses a step that is never read, as all steps are in one text or the one before is missing.
   */
  private Optional<String> faultOfStep(String key, int end) {
    if (key.length() <= end || key.charAt(end) != '.') {
      return Optional.empty();
    }
    String all = key.substring(0, end);
    int before = Integer.parseInt(key.substring(end + 1)) - 1;
    if (keys.contains(all)) {
      return Optional.of("'%s' has all the steps already".formatted(STEPS));
    }
    return before == 0 || keys.contains(all + "." + before)
        ? Optional.empty()
        : Optional.of("the step before it, '%s.%d', is missing".formatted(STEPS, before));
  }

  private static Optional<String> otherPlaceholders(Template original, String text) {
    try {
      Set<String> found = Template.of(text).placeholders();
      return found.equals(original.placeholders())
          ? Optional.empty()
          : Optional.of(
              "has the placeholders %s; allowed are those of the original, %s"
                  .formatted(written(found), written(original.placeholders())));
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static String written(Set<String> placeholders) {
    return placeholders.isEmpty() ? "(none)" : "{" + String.join("}, {", placeholders) + "}";
  }
}
