package org.errata.servlet.reference;

import java.util.Locale;
import java.util.function.Function;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.Markup;
import org.errata.internal.PageTexts;

/**
 * Writes the parts of a page for one reader: the texts of the page, the texts of entries, and links
 * to entries. An element whose text is not in the language of the page has a {@code lang}
 * attribute.
 *
 * @param view the language and the links of the reader
 */
record PageWriter(LocaleView view) {

  private static final PageTexts TEXTS =
      PageTexts.load("reference-pages", name -> PageWriter.class.getResourceAsStream(name));

  /** A text of the page, by its key in {@code reference-pages_<language>.properties}. */
  String text(String key) {
    return TEXTS.get(key, view.language());
  }

  /** The texts of an entry in the language of the reader. */
  EntryText textOf(Entry entry) {
    return entry.text(view.language());
  }

  /** An element with one text of an entry. */
  Markup element(String name, Entry entry, Function<EntryText, String> part) {
    return Markup.of(
        "<%s%s>%s</%s>", name, languageOf(entry, part), part.apply(textOf(entry)), name);
  }

  /** A link to the page of an entry; its text is the message. */
  Markup link(Entry entry) {
    return Markup.of(
        "<a href=\"%s\"%s>%s</a>",
        view.to(entry.id().value()),
        languageOf(entry, EntryText::message),
        textOf(entry).message());
  }

  /** The attributes of an element that contains one text of an entry. */
  Markup languageOf(Entry entry, Function<EntryText, ?> part) {
    EntryText text = textOf(entry);
    // a text that the translation omits is in the language of the entry
    boolean isOriginal = part.apply(text).equals(part.apply(entry.text()));
    return language(isOriginal ? entry.text().language() : text.language());
  }

  /** The attributes of an element in a language; none for the language of the page. */
  Markup language(Locale language) {
    return language.equals(view.pageLanguage())
        ? Markup.NONE
        : Markup.of(" lang=\"%s\" dir=\"auto\"", language.toLanguageTag());
  }
}
