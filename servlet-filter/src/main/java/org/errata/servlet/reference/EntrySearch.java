package org.errata.servlet.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.catalogue.Code;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;
import org.errata.catalogue.EntryText;

/**
 * Finds entries by their texts in one language, by code and by status. An entry matches if it has
 * every word of the query; a word that is a number also matches an equal code or status. Immutable
 * and thread-safe.
 */
final class EntrySearch {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,10}");

  private final Map<EntryId, String> texts = new HashMap<>();

  EntrySearch(CatalogueSections sections, Locale language) {
    Stream.concat(
            sections.categories().stream().flatMap(category -> category.entries().stream()),
            sections.statuses().stream())
        .forEach(entry -> texts.put(entry.id(), textOf(entry, language)));
  }

  private static String textOf(Entry entry, Locale language) {
    EntryText text = entry.text(language);
    return SearchText.fold(
        String.join(
            "\n",
            entry.id().value(),
            textCodeOf(entry),
            "HTTP",
            text.message().toString(),
            text.summary().toString(),
            text.description()));
  }

  /** Parts of a code that is a number match nothing. */
  private static String textCodeOf(Entry entry) {
    return entry.code().filter(Code.OfText.class::isInstance).map(Code::toString).orElse("");
  }

  Predicate<Entry> matching(SearchQuery query) {
    List<String> words =
        SPACE.splitAsStream(SearchText.fold(query.text())).filter(word -> !word.isEmpty()).toList();
    return entry ->
        words.stream().allMatch(word -> has(entry, word))
            && (query.code().isEmpty() || hasCode(entry, query.code()))
            && (query.status().isEmpty() || is(entry.status(), number(query.status())));
  }

  private boolean has(Entry entry, String word) {
    OptionalInt number = number(word);
    // people often omit the minus sign of a code
    return is(entry.status(), number)
        || isCode(entry, number)
        || isCode(entry, number("-" + word))
        || texts.getOrDefault(entry.id(), entry.id().value()).contains(word);
  }

  private static boolean hasCode(Entry entry, String written) {
    return isCode(entry, number(written))
        || entry.code().filter(code -> code.toString().equalsIgnoreCase(written)).isPresent();
  }

  private static boolean isCode(Entry entry, OptionalInt number) {
    return number.isPresent()
        && entry.code().filter(code -> code.value().equals(number.getAsInt())).isPresent();
  }

  private static boolean is(int value, OptionalInt number) {
    return number.isPresent() && number.getAsInt() == value;
  }

  private static OptionalInt number(String word) {
    // text processors replace a hyphen by a minus sign or an en dash
    String plain = word.replace('\u2212', '-').replace('\u2013', '-');
    if (!NUMBER.matcher(plain).matches()) {
      return OptionalInt.empty();
    }
    long value = Long.parseLong(plain);
    return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
  }
}
