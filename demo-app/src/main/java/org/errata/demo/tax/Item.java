package org.errata.demo.tax;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.math.BigDecimal;

/**
 * An item to be taxed; each of its members may be null. JSON-P types, because JSON-B would convert
 * other types to a {@code String} or {@code BigDecimal}, and numbers of any length.
 *
 * @param ref the client's name for the item
 * @param chg the charge to tax
 * @param tran the transaction type
 */
public record Item(JsonString ref, JsonNumber chg, JsonNumber tran) {

  private static final int MOST_DIGITS = 30;

  /**
   * Checks the name and the charge: 1e999999999 is short to send and takes gigabytes to round.
   *
   * @param ref the client's name for the item, or null
   * @param chg the charge to tax, or null
   * @param tran the transaction type, or null
   * @throws IllegalArgumentException if the name is too long, or the charge has too many digits
   */
  public Item {
    ShortText.require("ref", ref);
    if (chg != null && hasTooManyDigits(chg.bigDecimalValue())) {
      throw new IllegalArgumentException("chg has more than " + MOST_DIGITS + " digits");
    }
  }

  private static boolean hasTooManyDigits(BigDecimal amount) {
    return Math.abs((long) amount.scale()) > MOST_DIGITS || amount.precision() > MOST_DIGITS;
  }
}
