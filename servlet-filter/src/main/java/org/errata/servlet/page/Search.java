package org.errata.servlet.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;
import org.errata.catalogue.EntryText;

/**
 * Finds entries by what is said about them in one language, by code and by status. Every word of a
 * search has to be in an entry; a number may also be its code or its status, and then the whole of
 * it. Immutable and thread-safe.
 */
final class Search {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,10}");

  private final Map<EntryId, String> texts = new HashMap<>();

  Search(Contents contents, Locale language) {
    Stream.concat(
            contents.chapters().stream().flatMap(chapter -> chapter.entries().stream()),
            contents.statuses().stream())
        .forEach(entry -> texts.put(entry.id(), textOf(entry, language)));
  }

  private static String textOf(Entry entry, Locale language) {
    EntryText text = entry.text(language);
    return Folded.of(
        String.join(
            "\n",
            entry.id().value(),
            "HTTP",
            text.message().toString(),
            text.summary().toString(),
            text.description()));
  }

  Predicate<Entry> matching(Question question) {
    List<String> words =
        SPACE.splitAsStream(Folded.of(question.text())).filter(word -> !word.isEmpty()).toList();
    return entry ->
        words.stream().allMatch(word -> has(entry, word))
            && (question.code().isEmpty() || hasCode(entry, number(question.code())))
            && (question.status().isEmpty() || is(entry.status(), number(question.status())));
  }

  private boolean has(Entry entry, String word) {
    OptionalInt number = number(word);
    // people leave the minus of a code out
    return is(entry.status(), number)
        || hasCode(entry, number)
        || (entry.code().isPresent() && is(-entry.code().getAsInt(), number))
        || texts.getOrDefault(entry.id(), entry.id().value()).contains(word);
  }

  private static boolean hasCode(Entry entry, OptionalInt number) {
    return entry.code().isPresent() && is(entry.code().getAsInt(), number);
  }

  private static boolean is(int value, OptionalInt number) {
    return number.isPresent() && number.getAsInt() == value;
  }

  private static OptionalInt number(String word) {
    // people paste what a text processor has made of a minus
    String plain = word.replace('\u2212', '-').replace('\u2013', '-');
    if (!NUMBER.matcher(plain).matches()) {
      return OptionalInt.empty();
    }
    long value = Long.parseLong(plain);
    return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
  }
}
