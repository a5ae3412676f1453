package org.errata.servlet.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.Markup;

/**
 * The index: a table for each category, of all entries or of those that a search has found.
 * Immutable and thread-safe.
 */
final class IndexPage {

  /** The number of categories from which on the index begins with a list of them. */
  private static final int MANY_CATEGORIES = 7;

  private final CatalogueSections sections;
  private final PageLayout layout;

  IndexPage(CatalogueSections sections, PageLayout layout) {
    this.sections = sections;
    this.layout = layout;
  }

  ReferenceDocument all(LocaleView view) {
    PageWriter page = new PageWriter(view);
    Markup content =
        Markup.of(
            """
            <h1>%s</h1>
            %s%s%s""",
            page.text("reference"),
            categories(page),
            sections.categories().stream()
                .map(category -> table(page, category, category.entries()))
                .toList(),
            statuses(
                page,
                sections.statuses(),
                Markup.of("<p class=\"quiet\">%s</p>\n", page.text("statuses.about"))));
    return layout.page(page.text("reference"), page, SearchQuery.NONE, view.language(), content);
  }

  ReferenceDocument found(LocaleView view, SearchQuery query, Predicate<Entry> search) {
    PageWriter page = new PageWriter(view);
    List<Entry> statuses =
        Stream.concat(sections.statuses().stream(), sections.unnamedStatuses().stream())
            .filter(search)
            .toList();
    int count =
        statuses.size()
            + sections.categories().stream().mapToInt(c -> c.matching(search).size()).sum();
    String quoted = page.text("found.quoted").formatted(inWords(query, page));
    Markup content =
        Markup.of(
            """
            <h1>%s</h1>
            <p>%s <a href="%s">%s</a></p>
            %s%s""",
            page.text("reference"),
            page.text(resultKey(count)).formatted(quoted, count),
            view.to("./"),
            page.text("found.all"),
            sections.categories().stream()
                .map(category -> table(page, category, category.matching(search)))
                .toList(),
            statuses(page, statuses, Markup.NONE));
    String heading = quoted + " · " + page.text("reference");
    return layout.page(heading, page, query, view.language(), content);
  }

  private Markup categories(PageWriter page) {
    if (sections.categories().size() < MANY_CATEGORIES) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <nav aria-label="%s"><ul class="row">
        %s</ul></nav>
        """,
        page.text("categories"),
        sections.categories().stream()
            .map(
                category ->
                    Markup.of(
                        "<li><a href=\"#%s\">%s</a></li>\n",
                        category.anchor(), heading("span", page, category)))
            .toList());
  }

  private static Markup heading(String element, PageWriter page, CategorySection category) {
    return page.element(element, category.heading(page.view().language()), EntryText::category);
  }

  private static String resultKey(int count) {
    return switch (count) {
      case 0 -> "found.none";
      case 1 -> "found.one";
      default -> "found.several";
    };
  }

  private static String inWords(SearchQuery query, PageWriter page) {
    List<String> parts = new ArrayList<>();
    if (!query.text().isEmpty()) {
      parts.add(query.text());
    }
    if (!query.code().isEmpty()) {
      parts.add(page.text("entry.code") + " " + query.code());
    }
    if (!query.status().isEmpty()) {
      parts.add(page.text("entry.status") + " " + query.status());
    }
    return String.join(", ", parts);
  }

  /**
   * The roles are there because some screen readers do not see a table that is laid out as cards.
   */
  private static Markup table(PageWriter page, CategorySection category, List<Entry> entries) {
    if (entries.isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <section id="%s">
        %s
        <table class="errors" role="table">
        <thead role="rowgroup"><tr role="row">%s</tr></thead>
        <tbody role="rowgroup">
        %s</tbody>
        </table>
        </section>
        """,
        category.anchor(),
        heading("h2", page, category),
        Stream.of("entry.code", "entry.message", "entry.summary")
            .map(
                key -> Markup.of("<th scope=\"col\" role=\"columnheader\">%s</th>", page.text(key)))
            .toList(),
        entries.stream().map(entry -> row(page, entry)).toList());
  }

  private static Markup row(PageWriter page, Entry entry) {
    return Markup.of(
        """
        <tr role="row"><td role="cell">%s</td><td role="cell">%s</td>%s</tr>
        """,
        codeOf(entry),
        page.link(entry),
        Markup.of(
            "<td role=\"cell\"%s>%s</td>",
            page.languageOf(entry, text -> text.summary().toString()),
            page.textOf(entry).summary()));
  }

  /** A code that equals the status reads {@code HTTP 403}; an entry without a code has none. */
  private static String codeOf(Entry entry) {
    return entry
        .code()
        .map(code -> code.value().equals(entry.status()) ? "HTTP " + code : code.toString())
        .orElse("");
  }

  private static Markup statuses(PageWriter page, List<Entry> statuses, Markup explanation) {
    if (statuses.isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <h2>%s</h2>
        %s<ul class="list">
        %s</ul>
        """,
        page.text("statuses"),
        explanation,
        statuses.stream()
            .map(
                entry ->
                    Markup.of("<li><span>%s</span>%s</li>\n", entry.status(), page.link(entry)))
            .toList());
  }
}
