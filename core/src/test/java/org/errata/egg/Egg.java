package org.errata.egg;

import org.errata.hen.Hen;

/** One half of a circle between packages, which the architecture test is to find. */
public final class Egg {

  /** Comes out of it. */
  public Hen hatch() {
    return new Hen();
  }
}
