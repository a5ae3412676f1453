package org.errata.servlet.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.export.Export;
import org.errata.internal.Markup;
import org.errata.representation.Forms;
import org.errata.representation.Languages;

/** The head, header and footer that all pages share. Immutable and thread-safe. */
final class PageLayout {

  private final List<Export> exports;
  private final String title;
  private final List<Locale> languages;
  private final Locale own;

  PageLayout(Catalogue catalogue, Forms forms) {
    this.exports = Arrays.stream(Export.values()).filter(export -> export.isFor(forms)).toList();
    this.title = catalogue.title();
    this.languages = Languages.of(catalogue).all();
    this.own = Languages.of(catalogue).choose(Optional.empty());
  }

  /**
   * Makes a page.
   *
   * @param heading the first part of its title
   * @param page writes for its reader
   * @param query what the reader has searched for
   * @param language the language of the content
   * @param content the content of the element {@code main}
   */
  ReferenceDocument page(
      String heading, PageWriter page, SearchQuery query, Locale language, Markup content) {
    Markup html =
        Markup.of(
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · %s</title>
            <style>%s</style>
            </head>
            <body>
            <a class="skip" href="#content">%s</a>
            <header class="top"><div class="wide">
            <a class="home" href="%s"%s>%s</a>
            %s%s</div></header>
            <main class="wide" id="content" tabindex="-1">
            %s</main>
            <footer class="bottom"><div class="wide">
            <span class="quiet">%s</span>
            %s</div></footer>
            </body>
            </html>
            """,
            page.view().pageLanguage().toLanguageTag(),
            heading,
            title,
            Markup.trusted(ReferencePageStyle.CSS),
            page.text("skip"),
            page.view().to("./"),
            page.language(own),
            title,
            searchForm(page, query),
            languages(page, query),
            content,
            page.text("exports"),
            exports(page));
    return ReferenceDocument.page(language, html.bytes());
  }

  private static Markup searchForm(PageWriter page, SearchQuery query) {
    Markup language =
        page.view().chosen()
            ? Markup.of(
                "<input type=\"hidden\" name=\"lang\" value=\"%s\">",
                page.view().language().toLanguageTag())
            : Markup.NONE;
    return Markup.of(
        """
        <form role="search" action="./"><input type="search" name="q" value="%s" aria-label="%s"\
         placeholder="%s">%s<button>%s</button></form>
        """,
        query.text(),
        page.text("search.label"),
        page.text("search.label"),
        language,
        page.text("search"));
  }

  private Markup languages(PageWriter page, SearchQuery query) {
    if (languages.size() < 2) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <nav aria-label="%s"><ul class="row">
        %s</ul></nav>
        """,
        page.text("language"),
        languages.stream().map(language -> languageLink(language, page, query)).toList());
  }

  private static Markup languageLink(Locale language, PageWriter page, SearchQuery query) {
    String tag = language.toLanguageTag();
    boolean isCurrent = language.equals(page.view().language());
    return Markup.of(
        "<li><a href=\"%s\" hreflang=\"%s\" lang=\"%s\"%s>%s</a></li>\n",
        query.inLanguage(tag),
        tag,
        tag,
        isCurrent ? Markup.trusted(" aria-current=\"true\"") : Markup.NONE,
        nameOf(language));
  }

  /** The name of a language in that language, with a capital letter. */
  private static String nameOf(Locale language) {
    String name = language.getDisplayName(language);
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(language) + name.substring(first);
  }

  private List<Markup> exports(PageWriter page) {
    return exports.stream()
        .map(
            export ->
                Markup.of(
                    "<a href=\"%s\">%s</a>\n",
                    page.view().to(export.fileName()), CatalogueExports.titleOf(export)))
        .toList();
  }
}
