package org.errata.demo.tax;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** The taxes of the demo, with invented rates. */
enum TaxType {
  SALES(1, "Sales Tax", "0.05"),
  UTILITY_USERS(2, "Utility Users Tax", "0.07"),
  UNIVERSAL_SERVICE(3, "Universal Service Fund", "0.125");

  private static final BigDecimal INTERSTATE = BigDecimal.ONE;
  private static final BigDecimal INTRASTATE = BigDecimal.valueOf(2);
  private static final int CENTS = 2;

  private final int number;
  private final String title;
  private final BigDecimal rate;

  TaxType(int number, String title, String rate) {
    this.number = number;
    this.title = title;
    this.rate = new BigDecimal(rate);
  }

  /** Returns the tax on a transaction type; an unknown type and null are sales. */
  static TaxType forTransaction(JsonNumber transactionType) {
    if (transactionType == null) {
      return SALES;
    }
    // compareTo, because 2.0 is not equal to 2
    BigDecimal type = transactionType.bigDecimalValue();
    if (type.compareTo(INTERSTATE) == 0) {
      return UNIVERSAL_SERVICE;
    }
    return type.compareTo(INTRASTATE) == 0 ? UTILITY_USERS : SALES;
  }

  static Optional<TaxType> of(String number) {
    return Stream.of(values())
        .filter(type -> Integer.toString(type.number).equals(number))
        .findFirst();
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  BigDecimal rate() {
    return rate;
  }

  /** Calculates the tax on a charge and rounds half a cent up. */
  BigDecimal taxOn(BigDecimal charge) {
    return charge.multiply(rate).setScale(CENTS, RoundingMode.HALF_UP);
  }
}
