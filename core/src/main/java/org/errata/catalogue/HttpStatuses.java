package org.errata.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.errata.internal.BundleFile;

/**
 * The built-in catalogue {@code http}: an entry for each error status that the IANA HTTP Status
 * Code Registry names (RFC 9110 section 16.2.1). Id and message are the status's name, the code is
 * its number. Description and steps are those of HTTP alone, so they are true for every
 * application; less common statuses have none.
 */
public final class HttpStatuses {

  private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.FRENCH);

  private HttpStatuses() {}

  /**
   * Returns the catalogue, in English, German and French.
   *
   * @return always the same catalogue
   */
  public static Catalogue catalogue() {
    return Holder.CATALOGUE;
  }

  /**
   * Adds the names of the statuses in German and French to a catalogue.
   *
   * @param catalogue a catalogue that has translations into the same languages
   * @return a new catalogue
   */
  public static Catalogue withTranslatedNames(Catalogue catalogue) {
    // unchecked, as the check slows the start; a test checks the built-in translations
    return catalogue.withUnchecked(translations("statuses"));
  }

  private static List<Translation> translations(String file) {
    List<Translation> translations = new ArrayList<>();
    for (Locale language : LANGUAGES) {
      translations.add(new Translation(language, bundle(file + "_" + language)));
    }
    return translations;
  }

  private static ResourceBundle bundle(String name) {
    return BundleFile.read(name + ".properties", HttpStatuses.class::getResourceAsStream);
  }

  /** Read when it is first asked for, as most applications use another catalogue. */
  private static final class Holder {

    static final Catalogue CATALOGUE = make();

    private static Catalogue make() {
      ResourceBundle texts = bundle("http");
      List<Translation> translations = translations("http");
      List<Entry> entries = new ArrayList<>();
      for (int status : HttpStatusRegistry.named()) {
        Entry entry = entry(status, texts);
        for (Translation translation : translations) {
          entry = translation.applyTo(entry);
        }
        entries.add(entry);
      }
      return withTranslatedNames(Catalogue.of("http", "HTTP errors", entries));
    }

    private static Entry entry(int status, ResourceBundle texts) {
      EntryBuilder entry = HttpStatusRegistry.builder(status);
      String id = HttpStatusRegistry.id(status);
      if (texts.containsKey(id + ".description")) {
        entry.withDescription(texts.getString(id + ".description"));
      }
      List<String> steps = new ArrayList<>();
      for (int i = 1; texts.containsKey(id + ".howToResolve." + i); i++) {
        steps.add(texts.getString(id + ".howToResolve." + i));
      }
      return entry.withHowToResolve(steps.toArray(String[]::new)).build();
    }
  }
}
