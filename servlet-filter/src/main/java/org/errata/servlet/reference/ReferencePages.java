package org.errata.servlet.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.export.Export;
import org.errata.representation.Forms;
import org.errata.representation.Languages;
import org.errata.representation.ReferenceLinks;

/**
 * The reference pages and exports of a catalogue, by name. They link to each other by relative
 * references, so that they do not depend on the URL of the servlet. Thread-safe.
 */
final class ReferencePages {

  private static final String INDEX = "";
  private static final int MAX_CACHED_DOCUMENTS = 4096;
  private static final long MAX_CACHED_BYTES = 8L << 20;

  private final Catalogue catalogue;
  private final Forms forms;
  private final Languages languages;
  private final CatalogueSections sections;
  private final IndexPage index;
  private final EntryPage entries;
  private final CatalogueExports exports;
  private final DocumentCache cache = new DocumentCache(MAX_CACHED_DOCUMENTS, MAX_CACHED_BYTES);
  private final Map<Locale, EntrySearch> searches = new ConcurrentHashMap<>();

  /**
   * Prepares the pages of a catalogue; each is made when it is first requested.
   *
   * @param catalogue the entries
   * @param base the URL, or the path-absolute reference, of these pages, which examples and exports
   *     link to; empty if error responses have no links
   * @param requestIdHeader the name of the header field that carries the request id
   * @param forms the forms that error responses may have
   */
  ReferencePages(Catalogue catalogue, Optional<String> base, String requestIdHeader, Forms forms) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.languages = Languages.of(catalogue);
    this.sections = new CatalogueSections(catalogue);
    ReferenceLinks links =
        base.map(it -> ReferenceLinks.below(it, catalogue)).orElseGet(ReferenceLinks::none);
    PageLayout layout = new PageLayout(catalogue, forms);
    this.index = new IndexPage(sections, layout);
    this.entries = new EntryPage(sections, layout, new ExampleBodies(forms, links));
    this.exports = new CatalogueExports(catalogue, base, requestIdHeader, forms);
  }

  /** Whether documents vary by {@code Accept-Language}. */
  boolean areTranslated() {
    return languages.areSeveral();
  }

  /**
   * Finds a page or an export.
   *
   * @param name its name below the index; the index has the empty name
   * @param query the query of the request
   * @param acceptLanguage the value of {@code Accept-Language}, if the request has it
   * @return the document, or empty if none has this name
   */
  Optional<ReferenceDocument> find(
      String name, SearchQuery query, Optional<String> acceptLanguage) {
    LocaleView view = view(query, acceptLanguage);
    if (name.equals(INDEX)) {
      return Optional.of(query.isSearch() ? found(query, view) : index(view));
    }
    return Export.named(name)
        .filter(export -> export.isFor(forms))
        .map(export -> export(export, view.unchosen()))
        .or(() -> catalogue.described(name).map(entry -> page(entry, view)));
  }

  /** Results of searches are not cached: their number is unlimited. */
  private ReferenceDocument found(SearchQuery query, LocaleView view) {
    Predicate<Entry> search =
        searches
            .computeIfAbsent(view.language(), language -> new EntrySearch(sections, language))
            .matching(query);
    return index.found(view, query, search);
  }

  private ReferenceDocument index(LocaleView view) {
    return cache.get(new DocumentCache.Key(INDEX, view), () -> index.all(view));
  }

  private ReferenceDocument export(Export export, LocaleView view) {
    return cache.get(
        new DocumentCache.Key(export.fileName(), view),
        () -> exports.document(export, view.language()));
  }

  private ReferenceDocument page(Entry entry, LocaleView view) {
    return cache.get(
        new DocumentCache.Key(entry.id().value(), view), () -> entries.of(entry, view));
  }

  private LocaleView view(SearchQuery query, Optional<String> acceptLanguage) {
    return languages.all().stream()
        .filter(language -> language.toLanguageTag().equalsIgnoreCase(query.language()))
        .findFirst()
        .map(language -> new LocaleView(language, true))
        .orElseGet(() -> new LocaleView(languages.choose(acceptLanguage), false));
  }
}
