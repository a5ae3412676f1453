package org.errata.demo.tax;

import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;

/**
 * The taxes of the invoices of a request, in the same order.
 *
 * @param inv the invoices
 */
public record TaxResponse(List<TaxedInvoice> inv) {

  /**
   * An invoice and its taxes.
   *
   * @param doc the code of the document as the client sent it, or null
   * @param itms the items
   */
  public record TaxedInvoice(JsonString doc, List<TaxedItem> itms) {}

  /**
   * An item and its taxes.
   *
   * @param ref the client's name for the item, or null
   * @param txs the taxes; none for an item without a charge
   */
  public record TaxedItem(JsonString ref, List<Tax> txs) {}

  /**
   * A tax on an item.
   *
   * @param name the name of the tax
   * @param rate the rate of the tax
   * @param tax the amount, rounded to cents
   */
  public record Tax(String name, BigDecimal rate, BigDecimal tax) {}

  static TaxResponse to(TaxRequest request) {
    return new TaxResponse(request.inv().stream().map(TaxResponse::taxed).toList());
  }

  private static TaxedInvoice taxed(Invoice invoice) {
    return new TaxedInvoice(
        invoice.doc(), invoice.itms().stream().map(TaxResponse::taxed).toList());
  }

  private static TaxedItem taxed(Item item) {
    if (item.chg() == null) {
      return new TaxedItem(item.ref(), List.of());
    }
    TaxType type = TaxType.forTransaction(item.tran());
    BigDecimal tax = type.taxOn(item.chg().bigDecimalValue());
    return new TaxedItem(item.ref(), List.of(new Tax(type.title(), type.rate(), tax)));
  }
}
