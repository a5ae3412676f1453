package org.errata.servlet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;

/** A table for each category, of all entries or of those that a search has found. */
final class IndexPage {

  /** So many categories need a list of their own to be found. */
  private static final int MANY = 7;

  private final Contents contents;
  private final Frame frame;

  IndexPage(Contents contents, Frame frame) {
    this.contents = contents;
    this.frame = frame;
  }

  Document all(View view) {
    Question nothing = new Question("", "", "", "");
    Sheet sheet = frame.open(Word.REFERENCE.in(view.language()), view, nothing);
    sheet.element("h1", Word.REFERENCE);
    if (contents.chapters().size() >= MANY) {
      categories(sheet);
    }
    contents.chapters().forEach(chapter -> chapter(sheet, chapter, chapter.entries()));
    statuses(sheet, contents.statuses(), true);
    return frame.close(sheet, view.language());
  }

  Document found(View view, Question question, Predicate<Entry> search) {
    String asked = Word.QUOTED.in(view.language()).formatted(inWords(question, view));
    Sheet sheet = frame.open(asked + " · " + Word.REFERENCE.in(view.language()), view, question);
    List<Entry> statuses =
        Stream.concat(contents.statuses().stream(), contents.namelessStatuses().stream())
            .filter(search)
            .toList();
    int count =
        statuses.size()
            + contents.chapters().stream().mapToInt(c -> c.matching(search).size()).sum();
    sheet
        .element("h1", Word.REFERENCE)
        .markup("<p>")
        .text(result(count).in(view.language()).formatted(asked, count))
        .markup(" <a href=\"")
        .text(view.to("./"))
        .markup("\">")
        .say(Word.SHOW_ALL)
        .markup("</a></p>\n");
    for (Chapter chapter : contents.chapters()) {
      chapter(sheet, chapter, chapter.matching(search));
    }
    statuses(sheet, statuses, false);
    return frame.close(sheet, view.language());
  }

  private void categories(Sheet sheet) {
    sheet.markup("<nav aria-label=\"").say(Word.CATEGORIES).markup("\"><ul class=\"row\">\n");
    for (Chapter chapter : contents.chapters()) {
      sheet
          .markup("<li><a href=\"#" + chapter.anchor() + "\">")
          .said("span", chapter.heading(sheet.view().language()), EntryText::category)
          .markup("</a></li>\n");
    }
    sheet.markup("</ul></nav>\n");
  }

  private static Word result(int count) {
    return switch (count) {
      case 0 -> Word.FOUND_NONE;
      case 1 -> Word.FOUND_ONE;
      default -> Word.FOUND_SEVERAL;
    };
  }

  private static String inWords(Question question, View view) {
    List<String> parts = new ArrayList<>();
    if (!question.text().isEmpty()) {
      parts.add(question.text());
    }
    if (!question.code().isEmpty()) {
      parts.add(Word.ERROR_CODE.in(view.language()) + " " + question.code());
    }
    if (!question.status().isEmpty()) {
      parts.add(Word.HTTP_STATUS.in(view.language()) + " " + question.status());
    }
    return String.join(", ", parts);
  }

  private static void chapter(Sheet sheet, Chapter chapter, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    sheet
        .markup("<section id=\"" + chapter.anchor() + "\">\n")
        .said("h2", chapter.heading(sheet.view().language()), EntryText::category)
        // roles, because some screen readers take a table that is laid out as cards for none
        .markup(
            "\n<table class=\"errors\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
    for (Word column : List.of(Word.ERROR_CODE, Word.MESSAGE, Word.SUMMARY)) {
      sheet.markup("<th scope=\"col\" role=\"columnheader\">").say(column).markup("</th>");
    }
    sheet.markup("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    entries.forEach(entry -> row(sheet, entry));
    sheet.markup("</tbody>\n</table>\n</section>\n");
  }

  private static void row(Sheet sheet, Entry entry) {
    sheet
        .markup("<tr role=\"row\"><td role=\"cell\">")
        .text(ErrorCode.of(entry))
        .markup("</td><td role=\"cell\">")
        .linkTo(entry, "")
        .markup("</td><td role=\"cell\"")
        .attributesOf(entry, text -> text.summary().toString())
        .markup(">")
        .text(entry.text(sheet.view().language()).summary().toString())
        .markup("</td></tr>\n");
  }

  private static void statuses(Sheet sheet, List<Entry> statuses, boolean explained) {
    if (statuses.isEmpty()) {
      return;
    }
    sheet.element("h2", Word.HTTP_STATUSES);
    if (explained) {
      sheet.markup("<p class=\"quiet\">").say(Word.ABOUT_STATUSES).markup("</p>\n");
    }
    sheet.markup("<ul class=\"list\">\n");
    for (Entry entry : statuses) {
      sheet.markup("<li><span>" + entry.status() + "</span>").linkTo(entry, "").markup("</li>\n");
    }
    sheet.markup("</ul>\n");
  }
}
