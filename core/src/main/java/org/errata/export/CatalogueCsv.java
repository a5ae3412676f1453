package org.errata.export;

import java.util.List;
import org.errata.catalogue.Code;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;

/**
 * Writes a catalogue as CSV (RFC 4180) with a record for each entry. There is no byte order mark,
 * as programs would read it as part of the first column's name.
 */
final class CatalogueCsv {

  private static final String HEADER =
      "id,category,status,code,message,summary,description,howToResolve,since,retryable,retryAfter,"
          + "members";

  /** Characters at the start of a field that make spreadsheets evaluate it as a formula. */
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
              entry.code().map(CatalogueCsv::code).orElse(""),
              field(text.message().toString()),
              field(text.summary().toString()),
              field(text.description()),
              field(String.join("\n", text.howToResolve())),
              field(entry.since()),
              entry.retryable().map(Object::toString).orElse(""),
              entry.retryAfter().isPresent() ? Integer.toString(entry.retryAfter().getAsInt()) : "",
              String.join(" ", entry.members()));
      csv.append(String.join(",", row)).append("\r\n");
    }
    return csv.toString();
  }

  /** A number may begin with a minus, and is no formula. */
  private static String code(Code code) {
    return code instanceof Code.OfNumber ? code.toString() : field(code.toString());
  }

  /**
   * Returns a text as a field. A text that a spreadsheet would evaluate as a formula gets an
   * apostrophe in front, as quotes do not prevent that. The JSON export has the original text.
   */
  private static String field(String text) {
    String visible = text.stripLeading();
    boolean isFormula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
    String safe = isFormula ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
            || !safe.equals(safe.strip())
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
