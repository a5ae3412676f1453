package org.errata.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.export.Export;
import org.errata.representation.Languages;
import org.errata.representation.ReferenceLinks;

/**
 * The reference pages and exports of a catalogue, by their names. They link to each other by
 * relative references, so that they work wherever they are. Thread-safe.
 */
public final class ReferencePages {

  private static final String INDEX = "";
  private static final long MOST_BYTES_KEPT = 8L << 20;

  private final Catalogue catalogue;
  private final Languages languages;
  private final Contents contents;
  private final IndexPage index;
  private final EntryPage entries;
  private final Exports exports;
  private final DocumentCache cache = new DocumentCache(MOST_BYTES_KEPT);
  private final Map<Locale, Search> searches = new ConcurrentHashMap<>();

  /**
   * Prepares the pages of a catalogue; each is made when it is first asked for.
   *
   * @param catalogue what they tell about
   * @param base path or URL in front of these pages as the answers to errors have it, if they have
   *     links at all
   * @param requestIdHeader name of the header that carries the id of a request
   */
  public ReferencePages(Catalogue catalogue, Optional<String> base, String requestIdHeader) {
    this.catalogue = requireNonNull(catalogue, "catalogue");
    this.languages = Languages.of(catalogue);
    this.contents = new Contents(catalogue);
    ReferenceLinks links =
        base.map(it -> ReferenceLinks.below(it, catalogue)).orElseGet(ReferenceLinks::none);
    Frame frame = new Frame(catalogue);
    this.index = new IndexPage(contents, frame);
    this.entries = new EntryPage(contents, frame, new Examples(links));
    this.exports = new Exports(catalogue, base, requestIdHeader);
  }

  /**
   * Tells whether documents differ by {@code Accept-Language}.
   *
   * @return whether the catalogue has several languages
   */
  public boolean areTranslated() {
    return languages.areSeveral();
  }

  /**
   * Finds a page or export.
   *
   * @param name its name below the index, which itself has the empty name
   * @param question what the visitor has put into the query
   * @param acceptLanguage the request's {@code Accept-Language}, if it has one
   * @return the document, or empty if there is none of this name
   */
  public Optional<Document> find(String name, Question question, Optional<String> acceptLanguage) {
    View view = view(question, acceptLanguage);
    if (name.equals(INDEX)) {
      return Optional.of(
          question.isSearch()
              ? index.found(view, question, search(question, view))
              : cached(name, view, () -> index.all(view)));
    }
    return Export.named(name)
        .map(export -> cached(name, view.unchosen(), () -> exported(export, view)))
        .or(
            () ->
                catalogue
                    .described(name)
                    .map(entry -> cached(name, view, () -> page(entry, view))));
  }

  private Document exported(Export export, View view) {
    return exports.document(export, view.language());
  }

  private Document page(Entry entry, View view) {
    return entries.of(entry, view);
  }

  private Document cached(String name, View view, Supplier<Document> maker) {
    return cache.get(new DocumentCache.Key(name, view), maker);
  }

  private View view(Question question, Optional<String> acceptLanguage) {
    return languages.all().stream()
        .filter(language -> language.toLanguageTag().equalsIgnoreCase(question.language()))
        .findFirst()
        .map(language -> new View(language, true))
        .orElseGet(() -> new View(languages.choose(acceptLanguage), false));
  }

  private Predicate<Entry> search(Question question, View view) {
    return searches
        .computeIfAbsent(view.language(), language -> new Search(contents, language))
        .matching(question);
  }
}
