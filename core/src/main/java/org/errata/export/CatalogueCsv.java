package org.errata.export;

import java.util.List;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;

/**
 * Writes a table (RFC 4180) with a row for each entry. There is no byte order mark, as programs
 * would take it for a part of the first column's name.
 */
final class CatalogueCsv {

  private static final String HEADER =
      "id,category,status,code,message,summary,description,howToResolve,since";

  /** What makes a spreadsheet take a text for a formula, in quotes or not, after space or not. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private CatalogueCsv() {}

  static String of(Publication publication) {
    StringBuilder csv = new StringBuilder(HEADER).append("\r\n");
    for (Entry entry : publication.catalogue().entries()) {
      EntryText text = publication.text(entry);
      List<String> row =
          List.of(
              entry.id().value(),
              field(text.category()),
              Integer.toString(entry.status()),
              // a number, also where it begins with a minus
              entry.code().isPresent() ? Integer.toString(entry.code().getAsInt()) : "",
              field(text.message().toString()),
              field(text.summary().toString()),
              field(text.description()),
              field(String.join("\n", text.howToResolve())),
              field(entry.since()));
      csv.append(String.join(",", row)).append("\r\n");
    }
    return csv.toString();
  }

  /**
   * Writes a text. One that a spreadsheet would run as a formula gets an apostrophe in front, as
   * quotes alone do not stop that; whoever needs the text to the letter has the JSON.
   */
  private static String field(String text) {
    String seen = text.stripLeading();
    boolean isFormula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
    String safe = isFormula ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
            || !safe.equals(safe.strip())
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
