package org.errata.demo.tax;

import java.util.Locale;

/** The media types of JSON: {@code application/json} and the structured suffix {@code +json}. */
final class JsonMediaType {

  static final String NAME = "application/json";

  private JsonMediaType() {}

  /**
   * Tells whether a Content-Type names JSON. A charset parameter has no meaning there (RFC 8259
   * section 11), so it is ignored.
   */
  static boolean matches(String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.equals(NAME) || type.endsWith("+json");
  }
}
