package org.errata.demo.tax;

import jakarta.json.JsonString;
import java.util.List;

/**
 * An invoice to be taxed.
 *
 * @param doc the code of the document, or null
 * @param itms the items
 */
public record Invoice(JsonString doc, List<Item> itms) {

  /**
   * Checks the code and copies the list.
   *
   * @param doc the code of the document, or null
   * @param itms the items, or null
   * @throws IllegalArgumentException if the code is too long
   * @throws NullPointerException if an element is null
   */
  public Invoice {
    ShortText.require("doc", doc);
    itms = itms == null ? List.of() : List.copyOf(itms);
  }
}
