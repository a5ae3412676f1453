package org.errata.representation;

import java.util.Locale;

/**
 * A media type without parameters (RFC 9110 section 8.3.1).
 *
 * @param type such as {@code text}, in lower case
 * @param subtype such as {@code html}, in lower case
 */
public record MediaType(String type, String subtype) {

  /**
   * Converts both to lower case, as media types ignore case.
   *
   * @param type in any case
   * @param subtype in any case
   */
  public MediaType {
    type = type.toLowerCase(Locale.ROOT);
    subtype = subtype.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return type + "/" + subtype;
  }
}
