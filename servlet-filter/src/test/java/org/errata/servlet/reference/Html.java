package org.errata.servlet.reference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader sees in the markup of a page. */
final class Html {

  private static final Pattern ROW = Pattern.compile("<h2[^>]*>(.*?)</h2>|<tr[^>]*>(.*?)</tr>");
  private static final Pattern LINK =
      Pattern.compile("<td[^>]*><a href=\"([^\"?]*)|</span><a href=\"([^\"?]*)");

  private Html() {}

  /** Headings and rows of tables, in their order; links as {@code text -> target}. */
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

  /** Where the links to entries lead, in tables and among the statuses. */
  static List<String> entries(String page) {
    return LINK.matcher(page).results().map(Html::target).toList();
  }

  private static String target(MatchResult link) {
    return link.group(1) == null ? link.group(2) : link.group(1);
  }

  /** The example of a form. */
  static String example(String page, String mediaType) {
    int from = page.indexOf('>', page.indexOf("<pre", page.indexOf(mediaType + "</code></h3>")));
    return page.substring(from + 1, page.indexOf("</pre>", from))
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** JSON that has no white space in its texts but this, to compare. */
  static String withoutWhiteSpace(String json) {
    return json.replaceAll("\\s", "");
  }
}
