package org.errata.servlet.planted.above;

import org.errata.servlet.planted.below.UsesFilter;

/** The other half of a cycle of packages, which the architecture test must find. */
public final class UsesBelow {

  /** Uses the first half. */
  public UsesFilter firstHalf() {
    return new UsesFilter();
  }
}
