package org.errata.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.JsonText;

/**
 * Writes catalogues as catalogue files. Omits members with their default value and the entries of
 * the HTTP registry, which every catalogue has.
 */
public final class CatalogueJson {

  private final Catalogue catalogue;
  private final Locale language;
  private final boolean complete;
  private final JsonText json = JsonText.indented();

  private CatalogueJson(Catalogue catalogue, Locale language, boolean complete) {
    this.catalogue = catalogue;
    this.language = language;
    this.complete = complete;
  }

  /**
   * Writes a complete catalogue file, for example to compare a later catalogue with it in a test.
   * The catalogue that is read from it is equal, apart from translations, which have files of their
   * own. {@link Export#CATALOGUE} is the export for clients.
   *
   * @param catalogue the entries; the file has the language of the first one, and the translation
   *     of entries in other languages, if they have it
   * @return a catalogue file, which ends in a line break
   */
  public static String complete(Catalogue catalogue) {
    return new CatalogueJson(catalogue, ownLanguage(catalogue), true).text();
  }

  /** Omits exception classes, their methods and how entries are logged: clients must not see it. */
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
    json.name("language").value(fileLanguage().toLanguageTag());
    textsIfAny();
    json.name("errors").beginArray();
    catalogue.entries().forEach(this::entry);
    return json.endArray().endObject() + "\n";
  }

  private void textsIfAny() {
    if (!catalogue.violationKeys().isEmpty()) {
      json.name("texts").beginObject();
      for (String key : catalogue.violationKeys()) {
        String text = catalogue.violationText(key, fileLanguage()).orElseThrow().toString();
        json.name(key).value(text);
      }
      json.endObject();
    }
  }

  /** Returns the language of the file: the one asked for if the catalogue has it. */
  private Locale fileLanguage() {
    return catalogue.languages().contains(language) ? language : ownLanguage(catalogue);
  }

  private void entry(Entry entry) {
    EntryText text = entry.text(fileLanguage());
    json.beginObject();
    json.name("id").value(entry.id().value());
    json.name("category").value(text.category());
    json.name("status").value(entry.status());
    entry.code().ifPresent(code -> json.name("code").scalar(code.value()));
    json.name("message").value(text.message().toString());
    textIfAny("summary", text.summary().toString());
    textIfAny("description", text.description());
    listIfAny("howToResolve", text.howToResolve());
    listIfAny("members", entry.members());
    retryIfAny(entry);
    headersIfAny(headersOf(entry));
    if (complete) {
      internalsOf(entry);
    }
    textIfAny("since", entry.since());
    json.endObject();
  }

  private void internalsOf(Entry entry) {
    listIfAny("exceptions", entry.exceptions());
    argumentsIfAny(entry.arguments());
    Entry plain = Entry.of(entry.id().value(), entry.status(), "-").build();
    if (entry.logLevel() != plain.logLevel()) {
      json.name("logLevel").value(entry.logLevel().name());
    }
    if (entry.trace()) {
      json.name("trace").value(true);
    }
  }

  private void retryIfAny(Entry entry) {
    entry.retryable().ifPresent(retryable -> json.name("retryable").value(retryable));
    entry.retryAfter().ifPresent(seconds -> json.name("retryAfter").value(seconds));
  }

  /** Omits the header field that follows from another member. */
  private static Map<String, String> headersOf(Entry entry) {
    if (entry.retryAfter().isEmpty()) {
      return entry.headers();
    }
    Map<String, String> headers = new LinkedHashMap<>(entry.headers());
    headers.keySet().removeIf("Retry-After"::equalsIgnoreCase);
    return headers;
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

  private void argumentsIfAny(Map<String, String> arguments) {
    if (!arguments.isEmpty()) {
      json.name("arguments").beginObject();
      arguments.forEach((name, accessor) -> json.name(name).value(accessor + "()"));
      json.endObject();
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
