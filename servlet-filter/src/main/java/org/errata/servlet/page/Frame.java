package org.errata.servlet.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.export.Export;
import org.errata.representation.Languages;

/** What all pages have around their content. Immutable and thread-safe. */
final class Frame {

  private static final String INDEX = "./";

  private final String title;
  private final List<Locale> languages;
  private final Locale own;

  Frame(Catalogue catalogue) {
    this.title = catalogue.title();
    this.languages = Languages.of(catalogue).all();
    this.own = Languages.of(catalogue).choose(Optional.empty());
  }

  /** Begins a page, up to its content. */
  Sheet open(String heading, View view, Question question) {
    Sheet sheet =
        new Sheet(view)
            .markup("<!DOCTYPE html>\n<html lang=\"")
            .text(view.words().toLanguageTag())
            .markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .markup("<title>")
            .text(heading + " · " + title)
            .markup("</title>\n<style>")
            .markup(Style.CSS)
            .markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">")
            .say(Word.SKIP)
            .markup("</a>\n<header class=\"top\"><div class=\"wide\">\n<a class=\"home\" href=\"")
            .text(view.to(INDEX))
            .markup("\"")
            .language(own)
            .markup(">")
            .text(title)
            .markup("</a>\n");
    find(sheet, question);
    languages(sheet, question);
    return sheet.markup("</div></header>\n<main class=\"wide\" id=\"content\" tabindex=\"-1\">\n");
  }

  private static void find(Sheet sheet, Question question) {
    sheet
        .markup("<form role=\"search\" action=\"./\"><input type=\"search\" name=\"q\" value=\"")
        .text(question.text())
        .markup("\" aria-label=\"")
        .say(Word.FIND_LABEL)
        .markup("\" placeholder=\"")
        .say(Word.FIND_LABEL)
        .markup("\">");
    if (sheet.view().chosen()) {
      sheet
          .markup("<input type=\"hidden\" name=\"lang\" value=\"")
          .text(sheet.view().language().toLanguageTag())
          .markup("\">");
    }
    sheet.markup("<button>").say(Word.FIND).markup("</button></form>\n");
  }

  private void languages(Sheet sheet, Question question) {
    if (languages.size() < 2) {
      return;
    }
    sheet.markup("<nav aria-label=\"").say(Word.LANGUAGE).markup("\"><ul class=\"row\">\n");
    for (Locale language : languages) {
      String tag = language.toLanguageTag();
      sheet
          .markup("<li><a href=\"")
          .text(question.inLanguage(tag))
          .markup("\" hreflang=\"")
          .text(tag)
          .markup("\" lang=\"")
          .text(tag)
          .markup(language.equals(sheet.view().language()) ? "\" aria-current=\"true\">" : "\">")
          .text(nameOf(language))
          .markup("</a></li>\n");
    }
    sheet.markup("</ul></nav>\n");
  }

  /** What its speakers call it, as they would begin a line with it. */
  private static String nameOf(Locale language) {
    String name = language.getDisplayName(language);
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(language) + name.substring(first);
  }

  /** Ends a page. */
  Document close(Sheet sheet, Locale language) {
    sheet
        .markup("</main>\n<footer class=\"bottom\"><div class=\"wide\">\n<span class=\"quiet\">")
        .say(Word.EXPORTS)
        .markup("</span>\n");
    for (Export export : Export.values()) {
      sheet
          .markup("<a href=\"")
          .text(sheet.view().to(export.fileName()))
          .markup("\">")
          .text(Exports.titleOf(export))
          .markup("</a>\n");
    }
    sheet.markup("</div></footer>\n");
    return Document.page(language, Style.HEADERS, sheet.markup("</body>\n</html>\n").bytes());
  }
}
