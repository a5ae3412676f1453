package org.errata.demo.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Code;
import org.errata.catalogue.Entry;

/** Writes a catalogue as HTML tables, one for each category. */
final class CatalogueTables {

  /** The reference page of the API adds the message to the status of this entry alone. */
  private static final String SPELLED_OUT = "forbidden";

  private CatalogueTables() {}

  static String of(Catalogue catalogue) {
    Map<String, List<Entry>> byCategory =
        catalogue.entries().stream()
            .collect(
                Collectors.groupingBy(Entry::category, LinkedHashMap::new, Collectors.toList()));
    HtmlWriter html = new HtmlWriter();
    byCategory.forEach((category, entries) -> table(html, category, entries));
    return html.toString();
  }

  private static void table(HtmlWriter html, String category, List<Entry> entries) {
    String id = "category-" + category.toLowerCase(Locale.ROOT);
    html.markup("<h3").attribute("id", id).markup(">").text(category).markup("</h3>\n<table");
    html.attribute("aria-labelledby", id).markup(">\n<thead><tr>");
    List.of("Error Code", "Message", "Summary")
        .forEach(title -> html.markup("<th scope=\"col\">").text(title).markup("</th>"));
    html.markup("</tr></thead>\n<tbody>\n");
    entries.forEach(entry -> row(html, entry));
    html.markup("</tbody>\n</table>\n");
  }

  private static void row(HtmlWriter html, Entry entry) {
    html.markup("<tr><td>").text(errorCode(entry)).markup("</td><td><a");
    html.attribute("href", "#" + entry.id()).markup(">").text(entry.message());
    html.markup("</a></td><td>").text(entry.summary()).markup("</td></tr>\n");
  }

  private static String errorCode(Entry entry) {
    if (entry.code().isEmpty()) {
      return "";
    }
    Code code = entry.code().get();
    if (!code.value().equals(entry.status())) {
      return code.toString();
    }
    return "HTTP " + code + (entry.id().value().equals(SPELLED_OUT) ? " " + entry.message() : "");
  }
}
