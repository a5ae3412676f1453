package org.errata.demo.load;

/**
 * Half of a storm.
 *
 * @param errata what wrk saw of Errata
 * @param constant what it saw of a constant answer
 */
record StormHalf(WrkReport errata, WrkReport constant) {

  double ratio() {
    return errata.perSecond() / constant.perSecond();
  }
}
