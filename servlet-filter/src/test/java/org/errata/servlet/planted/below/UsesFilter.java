package org.errata.servlet.planted.below;

import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.planted.above.UsesBelow;

/** Uses a filter, and is one half of a cycle of packages; the architecture test must find both. */
public final class UsesFilter {

  /** Uses what is above. */
  public ErrorHandlingFilter filter() {
    return new ErrorHandlingFilter();
  }

  /** Uses the other half. */
  public UsesBelow otherHalf() {
    return new UsesBelow();
  }
}
