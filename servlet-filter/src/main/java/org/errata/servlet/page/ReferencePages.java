package org.errata.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
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
  private final Map<String, Export> exports;
  private final DocumentCache cache = new DocumentCache(MOST_BYTES_KEPT);
  private final Map<Locale, Search> searches = new ConcurrentHashMap<>();

  /**
   * Prepares the pages of a catalogue; each is made when it is first asked for.
   *
   * @param catalogue what they tell about
   * @param links what the examples have as links to these pages
   */
  public ReferencePages(Catalogue catalogue, ReferenceLinks links) {
    this.catalogue = requireNonNull(catalogue, "catalogue");
    this.languages = Languages.of(catalogue);
    this.contents = new Contents(catalogue);
    List<Export> all = Exports.of(catalogue);
    this.exports = all.stream().collect(Collectors.toMap(Export::name, Function.identity()));
    Frame frame = new Frame(catalogue, all);
    this.index = new IndexPage(contents, frame);
    this.entries = new EntryPage(contents, frame, new Examples(links));
  }

  /**
   * Tells whether pages differ by {@code Accept-Language}.
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
   * @param origin scheme and authority for the links in examples, or empty where they need none
   * @return the document, or empty if there is none of this name
   */
  public Optional<Document> find(
      String name, Question question, Optional<String> acceptLanguage, String origin) {
    Export export = exports.get(name);
    if (export != null) {
      View program = new View(Locale.ROOT, false);
      return Optional.of(cache.get(new DocumentCache.Key(name, program, ""), export::document));
    }
    View view = view(question, acceptLanguage);
    if (name.equals(INDEX)) {
      return Optional.of(
          question.isSearch()
              ? index.found(view, question, search(question, view))
              : cache.get(new DocumentCache.Key(name, view, ""), () -> index.all(view)));
    }
    return catalogue
        .described(name)
        .map(
            (Entry entry) ->
                cache.get(
                    new DocumentCache.Key(name, view, origin),
                    () -> entries.of(entry, view, origin)));
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
