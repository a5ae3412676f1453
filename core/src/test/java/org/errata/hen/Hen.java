package org.errata.hen;

import org.errata.egg.Egg;

/** One half of a circle between packages, which the architecture test is to find. */
public final class Hen {

  /** Lays one. */
  public Egg lay() {
    return new Egg();
  }
}
