package org.errata.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.function.Function;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.HtmlText;

/**
 * A page while it is being written. Texts that are not in the language of the page say which they
 * are in. Not thread-safe.
 */
final class Sheet {

  private final HtmlText html = new HtmlText();
  private final View view;

  Sheet(View view) {
    this.view = view;
  }

  View view() {
    return view;
  }

  Sheet markup(String markup) {
    html.markup(markup);
    return this;
  }

  Sheet text(String text) {
    html.text(text);
    return this;
  }

  Sheet say(Word word) {
    return text(word.in(view.language()));
  }

  Sheet element(String name, Word word) {
    html.element(name, word.in(view.language()));
    return this;
  }

  /** An element with a part of what is said about an entry. */
  Sheet said(String name, Entry entry, Function<EntryText, String> part) {
    return markup("<" + name)
        .attributesOf(entry, part)
        .markup(">")
        .text(part.apply(entry.text(view.language())))
        .markup("</" + name + ">");
  }

  /** The attributes of an element that has a part of an entry's text in it. */
  Sheet attributesOf(Entry entry, Function<EntryText, ?> part) {
    EntryText text = entry.text(view.language());
    // what a translation leaves out stays as the entry has it
    boolean isOriginal = part.apply(text).equals(part.apply(entry.text()));
    return language(isOriginal ? entry.text().language() : text.language());
  }

  /** The attributes of an element in a language, unless it is that of the page. */
  Sheet language(Locale language) {
    if (!language.equals(view.words())) {
      markup(" lang=\"").text(language.toLanguageTag()).markup("\" dir=\"auto\"");
    }
    return this;
  }

  /** A link to the page of an entry, in its words. */
  Sheet linkTo(Entry entry, String attributes) {
    return markup("<a href=\"")
        .text(view.to(entry.id().value()))
        .markup("\"" + attributes)
        .attributesOf(entry, EntryText::message)
        .markup(">")
        .text(entry.text(view.language()).message().toString())
        .markup("</a>");
  }

  byte[] bytes() {
    return html.toString().getBytes(UTF_8);
  }
}
