package org.errata.servlet.reference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what a reader sees in the HTML of a page. */
final class RenderedPage {

  private static final Pattern ROW = Pattern.compile("<h2[^>]*>(.*?)</h2>|<tr[^>]*>(.*?)</tr>");
  private static final Pattern LINK =
      Pattern.compile("<td[^>]*><a href=\"([^\"?]*)|</span><a href=\"([^\"?]*)");

  private RenderedPage() {}

  /** The headings and rows of tables, in order; links as {@code text -> target}. */
  static List<String> rows(String page) {
    return ROW.matcher(page)
        .results()
        .map(row -> row.group(1) == null ? cells(row.group(2)) : row.group(1))
        .toList();
  }

  private static String cells(String row) {
    return row.replaceAll("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>", "$2 -> $1")
        .replaceAll("</t[hd]><t[hd][^>]*>", " | ")
        .replaceAll("<[^>]*>", "");
  }

  /** The targets of the links to entries, in tables and in the list of statuses. */
  static List<String> entries(String page) {
    return LINK.matcher(page).results().map(RenderedPage::target).toList();
  }

  private static String target(MatchResult link) {
    return link.group(1) == null ? link.group(2) : link.group(1);
  }

  /** The example body of a media type. */
  static String example(String page, String mediaType) {
    int from = page.indexOf('>', page.indexOf("<pre", page.indexOf(mediaType + "</code></h3>")));
    return page.substring(from + 1, page.indexOf("</pre>", from))
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** JSON without white space, also in strings, for comparison. */
  static String withoutWhiteSpace(String json) {
    return json.replaceAll("\\s", "");
  }
}
