package org.errata.demo.load.run;

/**
 * One half of the part {@code storm}.
 *
 * @param errata what wrk has counted of Errata
 * @param constant what wrk has counted of a constant response
 */
public record StormHalf(WrkSummary errata, WrkSummary constant) {

  /**
   * Compares both.
   *
   * @return the rate of Errata divided by the rate of the constant response
   */
  public double ratio() {
    return errata.perSecond() / constant.perSecond();
  }
}
