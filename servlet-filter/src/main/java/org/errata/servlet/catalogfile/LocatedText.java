package org.errata.servlet.catalogfile;

import java.util.Locale;

/**
 * The text of a violation, and where it is in its file.
 *
 * @param file the file
 * @param at the index of its key
 * @param key the key
 * @param text the text
 * @param language the language of the text
 */
record LocatedText(TextFile file, int at, String key, String text, Locale language) {

  void addProblem(String problem) {
    file.addProblem(at, "texts, " + QuotedValue.shortened(key) + ": " + problem);
  }
}
