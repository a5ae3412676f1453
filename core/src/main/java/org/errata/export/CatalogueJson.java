package org.errata.export;

import java.util.Locale;
import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.JsonText;

/**
 * Writes catalogues as catalogue files. Members that have their default value are left out, and so
 * are the entries that every catalogue has, those of the HTTP registry.
 */
public final class CatalogueJson {

  private final Catalogue catalogue;
  private final Locale language;
  private final boolean inside;
  private final JsonText json = JsonText.indented();

  private CatalogueJson(Catalogue catalogue, Locale language, boolean inside) {
    this.catalogue = catalogue;
    this.language = language;
    this.inside = inside;
  }

  /**
   * Writes all that a catalogue file can say: what is read from it is an equal catalogue, but for
   * its translations, which are files of their own. To be kept beside tests, say; {@link
   * Export#CATALOGUE} is the one for clients.
   *
   * @param catalogue the entries; the language of the first one is the file's, and an entry that is
   *     written in another language is told by its translation, if it has one
   * @return a catalogue file, which ends in a line break
   */
  public static String complete(Catalogue catalogue) {
    return new CatalogueJson(catalogue, ownLanguage(catalogue), true).text();
  }

  /** Leaves out classes and log levels: what is inside the application is not for clients. */
  static String published(Publication publication) {
    return new CatalogueJson(publication.catalogue(), publication.language(), false).text();
  }

  private static Locale ownLanguage(Catalogue catalogue) {
    return catalogue.languages().stream().findFirst().orElse(Locale.ENGLISH);
  }

  private String text() {
    json.beginObject();
    json.name("name").value(catalogue.name());
    json.name("title").value(catalogue.title());
    json.name("language").value(spoken().toLanguageTag());
    json.name("errors").beginArray();
    catalogue.entries().forEach(this::entry);
    return json.endArray().endObject() + "\n";
  }

  /** A catalogue that does not know the language is not labelled with it. */
  private Locale spoken() {
    return catalogue.languages().contains(language) ? language : ownLanguage(catalogue);
  }

  private void entry(Entry entry) {
    EntryText text = entry.text(spoken());
    json.beginObject();
    json.name("id").value(entry.id().value());
    json.name("category").value(text.category());
    json.name("status").value(entry.status());
    entry.code().ifPresent(code -> json.name("code").value(code));
    json.name("message").value(text.message().toString());
    textIfAny("summary", text.summary().toString());
    textIfAny("description", text.description());
    listIfAny("howToResolve", text.howToResolve());
    headersIfAny(entry.headers());
    if (inside) {
      insideOf(entry);
    }
    textIfAny("since", entry.since());
    json.endObject();
  }

  private void insideOf(Entry entry) {
    listIfAny("exceptions", entry.exceptions());
    Entry plain = Entry.of(entry.id().value(), entry.status(), "-").build();
    if (entry.logLevel() != plain.logLevel()) {
      json.name("logLevel").value(entry.logLevel().name());
    }
  }

  private void textIfAny(String name, String text) {
    if (!text.isEmpty()) {
      json.name(name).value(text);
    }
  }

  private void listIfAny(String name, Iterable<String> texts) {
    if (texts.iterator().hasNext()) {
      json.name(name).beginArray();
      texts.forEach(json::value);
      json.endArray();
    }
  }

  private void headersIfAny(Map<String, String> headers) {
    if (!headers.isEmpty()) {
      json.name("headers").beginObject();
      headers.forEach((name, value) -> json.name(name).value(value));
      json.endObject();
    }
  }
}
