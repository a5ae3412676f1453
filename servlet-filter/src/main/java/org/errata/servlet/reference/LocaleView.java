package org.errata.servlet.reference;

import java.util.Locale;
import org.errata.internal.PageTexts;

/**
 * The language in which a reader sees the pages, and the links that keep it.
 *
 * @param language the language of the entries' texts; an entry without it is in its own
 * @param chosen whether the reader has chosen it by {@code ?lang=}, so that links must repeat it
 */
record LocaleView(Locale language, boolean chosen) {

  /** The language of all texts that do not come from the catalogue. */
  Locale pageLanguage() {
    return PageTexts.languageFor(language);
  }

  /** The same language, for documents that have no links. */
  LocaleView unchosen() {
    return new LocaleView(language, false);
  }

  /** A link to another page. */
  String to(String name) {
    return chosen ? name + "?lang=" + language.toLanguageTag() : name;
  }

  /** A link to another page with a parameter. */
  String to(String name, String parameter) {
    return to(name) + (chosen ? "&" : "?") + parameter;
  }
}
