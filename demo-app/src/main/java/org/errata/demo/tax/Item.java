package org.errata.demo.tax;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the API reads of an item. JSON-B fills it; whatever is not there is null.
 *
 * @param ref the client's name for the item
 * @param chg the charge to tax
 * @param tran the transaction type
 */
public record Item(String ref, BigDecimal chg, BigDecimal tran) {

  private static final int MOST_DIGITS = 30;

  Optional<String> reference() throws IOException {
    return Optional.ofNullable(JsonReading.sensible(ref));
  }

  /**
   * Returns the charge. One such as 1e999999999 is a few bytes to send and gigabytes to round, so
   * it is refused before anybody calculates with it.
   */
  Optional<BigDecimal> charge() throws IOException {
    if (chg != null
        && (Math.abs((long) chg.scale()) > MOST_DIGITS || chg.precision() > MOST_DIGITS)) {
      throw RefusedBodyException.misshapen("a charge of more than " + MOST_DIGITS + " digits");
    }
    return Optional.ofNullable(chg);
  }

  TaxType taxType() {
    return TaxType.on(Optional.ofNullable(tran));
  }
}
