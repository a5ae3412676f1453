package org.errata.servlet.page;

import org.errata.catalogue.Entry;

/** What stands in the column of error codes. */
final class ErrorCode {

  private ErrorCode() {}

  /** A code that is but the status is said as such; an entry without one has nothing there. */
  static String of(Entry entry) {
    if (entry.code().isEmpty()) {
      return "";
    }
    int code = entry.code().getAsInt();
    return code == entry.status() ? "HTTP " + code : Integer.toString(code);
  }
}
