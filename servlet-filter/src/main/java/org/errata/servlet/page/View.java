package org.errata.servlet.page;

import java.util.Locale;

/**
 * How pages are shown to a visitor.
 *
 * @param language the language of the entries' texts, where they have it
 * @param chosen whether the visitor has chosen it, so that links have to keep it
 */
record View(Locale language, boolean chosen) {

  /** The language of everything that is not the catalogue's. */
  Locale words() {
    return Word.languageFor(language);
  }

  /** The same for what has no links. */
  View unchosen() {
    return new View(language, false);
  }

  /** A link to another page. */
  String to(String name) {
    return chosen ? name + "?lang=" + language.toLanguageTag() : name;
  }

  /** A link to another page that has one parameter already. */
  String to(String name, String parameter) {
    return to(name) + (chosen ? "&" : "?") + parameter;
  }
}
