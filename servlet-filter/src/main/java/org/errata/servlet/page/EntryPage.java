package org.errata.servlet.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.servlet.page.Examples.Example;

/** All that is said about one entry. */
final class EntryPage {

  private final Contents contents;
  private final Frame frame;
  private final Examples examples;

  EntryPage(Contents contents, Frame frame, Examples examples) {
    this.contents = contents;
    this.frame = frame;
    this.examples = examples;
  }

  Document of(Entry entry, View view) {
    EntryText text = entry.text(view.language());
    Sheet sheet = frame.open(text.message().toString(), view, new Question("", "", "", ""));
    sheet
        .markup("<nav aria-label=\"")
        .say(Word.PATH)
        .markup("\"><p><a href=\"")
        .text(view.to("./"))
        .markup("\">")
        .say(Word.REFERENCE)
        .markup("</a></p></nav>\n<article>\n")
        .said("h1", entry, t -> t.message().toString());
    if (!text.summary().isEmpty()) {
      sheet
          .markup("\n<p class=\"lead\"")
          .attributesOf(entry, t -> t.summary().toString())
          .markup(">")
          .text(text.summary().toString())
          .markup("</p>");
    }
    facts(sheet, entry);
    if (!text.description().isEmpty()) {
      sheet.element("h2", Word.DESCRIPTION);
      sheet.said("p", entry, EntryText::description).markup("\n");
    }
    steps(sheet, entry);
    headers(sheet, entry);
    examples(sheet, entry);
    sheet.markup("</article>\n");
    neighbours(sheet, entry);
    return frame.close(sheet, text.language());
  }

  private static void facts(Sheet sheet, Entry entry) {
    sheet.markup("\n<dl>\n");
    fact(sheet, Word.HTTP_STATUS);
    sheet
        .markup("<a href=\"")
        .text(sheet.view().to("./", "status=" + entry.status()))
        .markup("\">" + entry.status() + "</a></dd></div>\n");
    if (entry.code().isPresent()) {
      fact(sheet, Word.ERROR_CODE);
      sheet.markup("<code>" + entry.code().getAsInt() + "</code></dd></div>\n");
    }
    fact(sheet, Word.CATEGORY);
    sheet.said("span", entry, EntryText::category).markup("</dd></div>\n");
    if (!entry.since().isEmpty()) {
      fact(sheet, Word.SINCE);
      sheet.text(entry.since()).markup("</dd></div>\n");
    }
    fact(sheet, Word.ID);
    sheet.markup("<code>").text(entry.id().value()).markup("</code></dd></div>\n</dl>\n");
  }

  private static void fact(Sheet sheet, Word name) {
    sheet.markup("<div><dt>").say(name).markup("</dt><dd>");
  }

  private static void steps(Sheet sheet, Entry entry) {
    List<String> steps = entry.text(sheet.view().language()).howToResolve();
    if (steps.isEmpty()) {
      return;
    }
    sheet.element("h2", Word.HOW_TO_RESOLVE);
    sheet.markup("<ol").attributesOf(entry, EntryText::howToResolve).markup(">\n");
    steps.forEach(step -> sheet.markup("<li>").text(step).markup("</li>\n"));
    sheet.markup("</ol>\n");
  }

  private static void headers(Sheet sheet, Entry entry) {
    if (entry.headers().isEmpty()) {
      return;
    }
    sheet.element("h2", Word.HEADERS).markup("<table>\n<thead><tr>");
    for (Word column : List.of(Word.HEADER, Word.VALUE)) {
      sheet.markup("<th scope=\"col\">").say(column).markup("</th>");
    }
    sheet.markup("</tr></thead>\n<tbody>\n");
    entry
        .headers()
        .forEach(
            (name, value) ->
                sheet
                    .markup("<tr><th scope=\"row\"><code>")
                    .text(name)
                    .markup("</code></th><td><code>")
                    .text(value)
                    .markup("</code></td></tr>\n"));
    sheet.markup("</tbody>\n</table>\n");
  }

  private void examples(Sheet sheet, Entry entry) {
    sheet.element("h2", Word.EXAMPLES);
    EntryText text = entry.text(sheet.view().language());
    Set<String> placeholders = new LinkedHashSet<>(text.message().placeholders());
    placeholders.addAll(text.summary().placeholders());
    if (!placeholders.isEmpty()) {
      sheet.markup("<p>").say(Word.PLACEHOLDERS);
      placeholders.forEach(
          name -> sheet.markup(" <code>").text("{" + name + "}").markup("</code>"));
      sheet.markup("</p>\n");
    }
    for (Example example : examples.of(entry, sheet.view().language())) {
      sheet
          .markup("<h3>")
          .say(example.title())
          .markup(" <code>" + example.mediaType() + "</code></h3>\n<pre")
          .attributesOf(entry, t -> t.message().toString())
          .markup(">")
          .text(example.text())
          .markup("</pre>\n");
    }
  }

  private void neighbours(Sheet sheet, Entry entry) {
    Optional<Entry> before = contents.before(entry);
    Optional<Entry> after = contents.after(entry);
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    sheet.markup("<nav class=\"pager\" aria-label=\"").say(Word.NEIGHBOURS).markup("\">\n");
    before.ifPresent(other -> neighbour(sheet, other, Word.PREVIOUS, "prev"));
    after.ifPresent(other -> neighbour(sheet, other, Word.NEXT, "next"));
    sheet.markup("</nav>\n");
  }

  private static void neighbour(Sheet sheet, Entry other, Word where, String relation) {
    sheet
        .markup("<a rel=\"" + relation + "\" href=\"")
        .text(sheet.view().to(other.id().value()))
        .markup("\"><span>")
        .say(where)
        .markup("</span> ")
        .said("b", other, text -> text.message().toString())
        .markup("</a>\n");
  }
}
