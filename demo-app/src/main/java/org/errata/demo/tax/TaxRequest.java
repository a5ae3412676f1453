package org.errata.demo.tax;

import java.util.List;

/**
 * The content of a request for taxes. Unknown members are ignored; a member that is absent or null
 * is empty.
 *
 * @param inv the invoices
 */
public record TaxRequest(List<Invoice> inv) {

  /**
   * Copies the list.
   *
   * @param inv the invoices, or null
   * @throws NullPointerException if an element is null
   */
  public TaxRequest {
    inv = inv == null ? List.of() : List.copyOf(inv);
  }
}
