package org.errata.egg;

import org.errata.hen.Hen;

/** Part of a cycle between two packages, which the architecture test must find. */
public final class Egg {

  /** Returns a class of the other package. */
  public Hen hatch() {
    return new Hen();
  }
}
